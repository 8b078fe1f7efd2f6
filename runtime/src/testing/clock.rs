//! [`SkippingClock`]: time that passes only where it is waited for.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::time::Clock;
use crate::transport::BoxFuture;

/// Time that passes only where it is waited for: nothing takes any, and every wait is over at once.
///
/// Clones are the same clock.
///
/// ```
/// use std::time::Duration;
/// use msgraph_core::{testing::SkippingClock, time::Clock};
///
/// let clock = SkippingClock::new();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(clock.now(), Duration::from_secs(3600));
/// assert!(clock.delays().is_empty());
/// ```
#[derive(Clone, Debug, Default)]
pub struct SkippingClock(Arc<Mutex<Time>>);

#[derive(Debug, Default)]
struct Time {
    now: Duration,
    waited: Vec<Duration>,
}

impl SkippingClock {
    /// A clock at zero.
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets time pass.
    pub fn advance(&self, time: Duration) {
        let mut clock = self.time();
        clock.now = clock.now.saturating_add(time);
    }

    /// What was waited for, in the order in which it began.
    pub fn delays(&self) -> Vec<Duration> {
        self.time().waited.clone()
    }

    fn time(&self) -> MutexGuard<'_, Time> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for SkippingClock {
    fn now(&self) -> Duration {
        self.time().now
    }

    fn sleep(&self, time: Duration) -> Option<BoxFuture<'static, ()>> {
        self.time().waited.push(time);
        let clock = self.clone();
        Some(Box::pin(async move { clock.advance(time) }))
    }
}
