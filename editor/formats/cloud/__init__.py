"""What speech services answer: JSON with a time and a confidence for every word."""
