// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.serviceStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceStatus {
    /// `stopped` (1)
    Stopped,
    /// `starting` (2)
    Starting,
    /// `running` (3)
    Running,
    /// `disabled` (4)
    Disabled,
    /// `onboarding` (5)
    Onboarding,
    /// `unknown` (6)
    Unknown,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceStatus: "microsoft.graph.security.serviceStatus";
    Stopped: "stopped" = 1,
    Starting: "starting" = 2,
    Running: "running" = 3,
    Disabled: "disabled" = 4,
    Onboarding: "onboarding" = 5,
    Unknown: "unknown" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
