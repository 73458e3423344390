"""Files in and out: tables of people in, everything as CSV out."""
