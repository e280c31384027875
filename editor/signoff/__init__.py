"""The sign-off: what a publisher keeps of a review, on one page or for programs.

It says nothing of its own: findings, verdicts, what was heard and what differs from the original
come from the rooms that know, and are put together here for the window and the command line alike.
"""
