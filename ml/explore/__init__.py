"""Looks at a dataset before anything is learned from it: one HTML report with pictures."""
