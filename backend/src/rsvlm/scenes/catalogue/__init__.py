"""Many scenes: a catalogue in, one file each or one dataset out."""
