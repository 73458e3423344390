"""What needs a hand, this week's meetings, and how the program stands."""
