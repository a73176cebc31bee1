"""The benchmark: Radiogram against the usual way of building such a bot."""
