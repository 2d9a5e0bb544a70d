package org.broadsheet.store;

import java.util.concurrent.CompletableFuture;

/// Writing that somebody asked for.
record Task<T>(Urgency urgency, Portions<T> portions, CompletableFuture<T> future) {}
