"""What the hover card is made of: where it stands, what it says, how that is set and painted."""
