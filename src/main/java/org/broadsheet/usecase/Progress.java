package org.broadsheet.usecase;

/// How far a refresh is.
///
/// @param feeds how many are asked in all
/// @param asked how many of them have answered
/// @param articles how many new ones came
/// @param completed how many older ones are whole now that were not before
/// @param pictures how many were kept
public record Progress(int feeds, int asked, int articles, int completed, int pictures) {}
