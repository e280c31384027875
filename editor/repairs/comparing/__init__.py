"""Two transcripts of one recording: how they lie in time, and where they differ."""
