"""How early a learner meets a word."""
