"""Cueproof: review machine transcripts and be led to what the recogniser invented or lost."""

__version__ = "0.1.0"
