"""What the recogniser says again and again."""
