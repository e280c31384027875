"""Chapters in files of their own, as players, sites and FFmpeg take them."""
