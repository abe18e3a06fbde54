"""Charts: each function draws on the Axes or Figure it is given and keeps no state."""
