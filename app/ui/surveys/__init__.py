"""The surveys of a program: who has a form, what came back, and typing it in from paper."""
