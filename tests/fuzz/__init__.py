"""Bent, cut and mixed transcripts, to be read without a traceback: `make fuzz`."""
