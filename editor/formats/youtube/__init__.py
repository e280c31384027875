"""YouTube captions: the files its player loads, what downloaders make of them, and the panel."""
