"""The thread that has the library: what it is asked, what it tells, and how it takes in what the worker process has read."""
