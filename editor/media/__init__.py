"""The recording: where it is, what it sounds like, and playing it. Knows no Qt."""
