"""Repairs that list everything they would change before anything is changed."""
