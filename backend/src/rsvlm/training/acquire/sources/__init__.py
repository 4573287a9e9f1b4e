"""Readers of the data sets that the shipped small model learned from, one module each.

Every reader takes the folder of all data sets and a split, and yields the records of that split.
"""
