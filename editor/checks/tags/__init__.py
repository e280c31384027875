"""Annotations: tags, and placeholders for speech."""
