"""The people of a program: a table and a pane about the selected one."""
