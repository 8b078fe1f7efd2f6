//! [`Clock`]: the time the client goes by.

use std::time::Duration;

use crate::transport::BoxFuture;

/// The time a client goes by: when tokens expire, and how long it waits between attempts.
///
/// With the feature `client` it is tokio's, which tests can pause. A platform without tokio, such as wasm, brings its own.
/// [`testing::SkippingClock`](crate::testing::SkippingClock) never waits.
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
    /// The time since a moment that stays the same.
    fn now(&self) -> Duration;

    /// What ends after this time, or `None` where there is no way to wait: then nothing is retried.
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

/// The clock of a client that was given none.
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
        // Outside of a runtime, tokio's timers panic.
        tokio::runtime::Handle::try_current().ok()?;
        Some(Box::pin(tokio::time::sleep(time)))
    }
}

/// Without tokio there is no clock that works everywhere: `std::time::Instant` panics on `wasm32-unknown-unknown`.
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
