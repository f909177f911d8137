"""What was found in files and pages, shown to a person before anything of it is kept."""
