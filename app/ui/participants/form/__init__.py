"""The form of one person: a page in the room, kept as it is typed."""
