"""Captions joined to sentences and broken anew to what can be read."""
