"""The repairs that take the longest by hand: each finds what it would do, then makes one edit."""
