"""The process beside the program that reads and mines: what it is asked, what it answers, and the limits that it works within."""
