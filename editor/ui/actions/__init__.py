"""Everything a person can have the program do: one row an action, one file a subject."""
