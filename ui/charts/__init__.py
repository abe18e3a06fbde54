"""Charts linked with the map."""
