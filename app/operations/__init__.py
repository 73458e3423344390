"""Verbs in which two workshops meet; no Qt."""
