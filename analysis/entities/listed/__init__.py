"""People and roles where words do not change: by lists, by position, by what stands around."""
