"""Program setup: what holds for a program, kept field by field as it is typed."""
