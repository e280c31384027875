"""The parts of the window: what a person sees, listening to the session."""
