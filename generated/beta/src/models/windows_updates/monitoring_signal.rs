// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.monitoringSignal`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitoringSignal {
    /// `rollback` (0)
    Rollback,
    /// `ineligible` (1)
    Ineligible,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MonitoringSignal: "microsoft.graph.windowsUpdates.monitoringSignal";
    Rollback: "rollback" = 0,
    Ineligible: "ineligible" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
