"""Wire tests: each call of the released client, made by both clients, puts the same request on the wire."""
