"""Names that are heard wrong again and again: what was written, what is right, and where."""
