package org.broadsheet.usecase;

/// How far a refresh is.
///
/// @param feeds how many are asked in all
/// @param asked how many of them have answered
/// @param articles how many new ones came
/// @param pictures how many were kept
public record Progress(int feeds, int asked, int articles, int pictures) {}
