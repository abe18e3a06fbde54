"""GeoHalo: anomaly, halo and background from stream sediments."""


def classFactory(iface):
    """Return the plugin; QGIS calls this."""
    from .plugin import GeohaloPlugin

    return GeohaloPlugin(iface)
