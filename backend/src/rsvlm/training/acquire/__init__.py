"""Acquire: from files of many formats to records of one schema.

`formats` has one reader for each layout of data, `sources` one for each data set that the shipped model learned from,
`catalogue` what a person lists in a file.
"""
