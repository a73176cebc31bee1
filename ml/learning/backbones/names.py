"""The names of the backbones, for options and settings that must not import Keras."""

OFFLINE = ("efficientnet-lite0", "efficientnet-lite1", "efficientnet-lite2")
DOWNLOADED = (
    "vgg16",
    "vgg19",
    "resnet50",
    "inceptionv3",
    "mobilenetv2",
    "densenet121",
    "efficientnetv2b0",
    "xception",
)
NAMES = OFFLINE + DOWNLOADED
DEFAULT = OFFLINE[0]
