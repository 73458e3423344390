"""The import dialog: a table of people is read, looked at, corrected, and brought in as one step."""
