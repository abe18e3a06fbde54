"""Processing algorithms: one step a file, each a thin wrapper round the core."""
