"""The pairings of a program: a table and a pane with the selected one's story."""
