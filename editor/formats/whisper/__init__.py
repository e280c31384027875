"""What Whisper and its many relatives write: JSON in their dialects, tables, and console lines."""
