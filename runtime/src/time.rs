//! [`Clock`]: the time source of a client.

use std::time::Duration;

use crate::transport::BoxFuture;

/// The time source of a client. It decides when tokens expire, and performs the delays between attempts.
///
/// With the feature `client`, the default is tokio's clock, which tests can pause. A platform without tokio, such as
/// wasm, needs a clock of its own. [`testing::SkippingClock`](crate::testing::SkippingClock) never waits.
///
/// ```
/// use std::time::Duration;
/// use msgraph_core::{time::Clock, transport::BoxFuture};
///
/// /// A platform that knows the time but cannot wait.
/// struct Sundial(std::time::Instant);
/// impl Clock for Sundial {
///     fn now(&self) -> Duration {
///         self.0.elapsed()
///     }
///
///     fn sleep(&self, _: Duration) -> Option<BoxFuture<'static, ()>> {
///         None
///     }
/// }
/// ```
pub trait Clock: Send + Sync {
    /// Returns the time since a fixed moment in the past.
    fn now(&self) -> Duration;

    /// Returns a future that completes after `time`, or `None` if the platform cannot wait: then the client retries
    /// nothing.
    fn sleep(&self, time: Duration) -> Option<BoxFuture<'static, ()>>;
}

impl<C: Clock + ?Sized> Clock for Box<C> {
    fn now(&self) -> Duration {
        (**self).now()
    }

    fn sleep(&self, time: Duration) -> Option<BoxFuture<'static, ()>> {
        (**self).sleep(time)
    }
}

impl<C: Clock + ?Sized> Clock for std::sync::Arc<C> {
    fn now(&self) -> Duration {
        (**self).now()
    }

    fn sleep(&self, time: Duration) -> Option<BoxFuture<'static, ()>> {
        (**self).sleep(time)
    }
}

/// Returns the default clock of clients.
pub(crate) fn standard() -> Box<dyn Clock> {
    #[cfg(feature = "client")]
    let clock = TokioClock { start: tokio::time::Instant::now() };
    #[cfg(not(feature = "client"))]
    let clock = StoppedClock;
    Box::new(clock)
}

#[cfg(feature = "client")]
struct TokioClock {
    start: tokio::time::Instant,
}

#[cfg(feature = "client")]
impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, time: Duration) -> Option<BoxFuture<'static, ()>> {
        // Tokio's timers panic outside of a runtime.
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(time)))
    }
}

/// The clock without tokio, which stands still. `std::time::Instant` is no alternative: it panics on
/// `wasm32-unknown-unknown`.
#[cfg(not(feature = "client"))]
struct StoppedClock;

#[cfg(not(feature = "client"))]
impl Clock for StoppedClock {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _time: Duration) -> Option<BoxFuture<'static, ()>> {
        None
    }
}
