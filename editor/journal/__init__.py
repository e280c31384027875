"""What must never be lost: every edit as it is made, and where a review was left.

A journal beside no document but in the data directory outlives the program that writes it; what
it holds, done again on the transcript it began with, gives the session back with its history.
"""
