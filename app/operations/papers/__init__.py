"""The papers of a program: what each is drawn from, who may read which of it, and the words for it."""
