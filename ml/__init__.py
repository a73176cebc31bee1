"""Learning from and reading of chest scans: see `ml.reader` for serving and `ml.learning` for the pipeline."""
