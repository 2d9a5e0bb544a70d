package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.Problem.Kind;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final Waiting waiting = new Waiting();

  @Test
  void stoppingCancelsWhatIsWaitedFor() {
    CompletableFuture<String> step = new CompletableFuture<>();
    waiting.hold(step);
    waiting.stop();
    assertTrue(step.isCancelled());
  }

  @Test
  void whoeverWasStoppedWaitsForNothingMore() {
    waiting.stop();
    CompletableFuture<String> step = new CompletableFuture<>();
    FetchFailure failure = assertThrows(FetchFailure.class, () -> waiting.forever(step));
    assertEquals(Kind.STOPPED, failure.reply().problem().kind());
    assertTrue(step.isCancelled());
  }

  @Test
  void whatIsThereAlreadyIsGivenAllTheSame() throws Exception {
    waiting.stop();
    assertEquals("slot", waiting.forever(CompletableFuture.completedFuture("slot")));
  }
}
