// @generated
use crate::mg;

/// Enumeration `microsoft.graph.industryData.readinessStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadinessStatus {
    /// `notReady` (0)
    NotReady,
    /// `ready` (1)
    Ready,
    /// `failed` (2)
    Failed,
    /// `disabled` (3)
    Disabled,
    /// `expired` (4)
    Expired,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ReadinessStatus: "microsoft.graph.industryData.readinessStatus";
    NotReady: "notReady" = 0,
    Ready: "ready" = 1,
    Failed: "failed" = 2,
    Disabled: "disabled" = 3,
    Expired: "expired" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
