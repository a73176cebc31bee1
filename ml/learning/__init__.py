"""The learning pipeline, from manifest to shipped model: the only place that imports Keras and TensorFlow."""
