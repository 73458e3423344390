"""Counterpart: reverse mentoring on one laptop. The floors are drawn in ARCHITECTURE.md."""

VERSION = "0.1.0"
