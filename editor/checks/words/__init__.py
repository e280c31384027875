"""Texts that nobody says, or nobody says there."""
