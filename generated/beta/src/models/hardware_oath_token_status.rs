// @generated
use crate::mg;

/// Enumeration `microsoft.graph.hardwareOathTokenStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HardwareOathTokenStatus {
    /// `available` (0)
    Available,
    /// `assigned` (1)
    Assigned,
    /// `activated` (2)
    Activated,
    /// `failedActivation` (3)
    FailedActivation,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    HardwareOathTokenStatus: "microsoft.graph.hardwareOathTokenStatus";
    Available: "available" = 0,
    Assigned: "assigned" = 1,
    Activated: "activated" = 2,
    FailedActivation: "failedActivation" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
