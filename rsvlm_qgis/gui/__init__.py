"""Everything that has a widget: the dock and its parts, the options page, messages to the person."""
