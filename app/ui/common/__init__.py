"""Furniture used by two rooms or more; knows no room."""
