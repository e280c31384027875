"""Long use in a short time: `make soak` looks for what grows, and for a playhead that drifts."""
