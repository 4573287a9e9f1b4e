"""How text is generated: automata over token ids, drafts, scores. Knows no family; numpy and nothing else."""
