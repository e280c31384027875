"""What the recording says of the cues."""
