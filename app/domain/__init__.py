"""Values and rules of reverse mentoring: standard library only; no clock, no files, no Qt, no SQL."""
