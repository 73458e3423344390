"""The program file: SQLite, its history with undo and redo, and one collection for each noun."""
