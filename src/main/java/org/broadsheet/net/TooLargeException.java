package org.broadsheet.net;

import java.io.IOException;

/// More bytes than were asked for, packed or unpacked.
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1;
}
