"""What a publisher's guide asks of subtitles: rules read from a profile, and their mends."""
