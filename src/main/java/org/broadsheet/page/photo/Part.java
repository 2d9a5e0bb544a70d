package org.broadsheet.page.photo;

/// A piece of what is written with a photo.
///
/// @param credit whether its mark-up says that it is the credit
record Part(String text, boolean credit) {}
