// The files that every search needs first, by their addresses: asked for together with the interface, not after it. The engine fetches them again, from what has come by then.

export const indexParts: readonly string[] = ['/api/claims.json'];
