"""Every backbone by its name."""

from ml.learning.backbones import applications, efficientnet_lite
from ml.learning.backbones.backbone import Backbone

BACKBONES: dict[str, Backbone] = {
    backbone.name: backbone for backbone in (*efficientnet_lite.FAMILY, *applications.FAMILY)
}
