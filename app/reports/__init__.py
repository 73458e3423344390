"""Paper: PDFs from frozen values. Values in, bytes out; nothing here reads a file of the program or the clock."""
