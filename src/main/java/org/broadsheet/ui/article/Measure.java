package org.broadsheet.ui.article;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.value.ObservableDoubleValue;
import org.broadsheet.news.Picture;
import org.broadsheet.ui.Answers;

/// What the nodes of an article have to know of the space around them, and where pictures lie.
///
/// @param column the width of the text, in pixels
/// @param height the height of the window's part that shows it, in pixels
/// @param file asks where a kept picture's file is
/// @param answers how to wait for it
record Measure(
    ObservableDoubleValue column,
    ObservableDoubleValue height,
    Function<Picture, CompletableFuture<Optional<Path>>> file,
    Answers answers) {}
