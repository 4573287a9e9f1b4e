"""Models that run elsewhere, behind any server that speaks OpenAI's protocol with pictures."""
