"""The pictures of the guide, taken of the real program at work."""
