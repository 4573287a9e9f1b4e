"""Readers of layouts: each makes records of every picture that lies in one, and says so where something is broken."""
