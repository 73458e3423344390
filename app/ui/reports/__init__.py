"""Everything that goes on paper, chosen and saved as PDF."""
