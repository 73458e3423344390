"""Counterpart: reverse mentoring on one laptop. The floors are drawn in ARCHITECTURE.md."""
