"""The commands that need no window: each in a file of its own, none of them ever loads Qt."""
