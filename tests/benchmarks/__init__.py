"""Measurements of what a person waits for: `make bench` prints them as a table."""
