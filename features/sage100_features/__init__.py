"""The conformance suite: the rules of the integration guide as scenarios."""
