"""Words no dictionary knows: where they stand, how often, and what they may have been."""
