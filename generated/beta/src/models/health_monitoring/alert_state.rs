// @generated
use crate::mg;

/// Enumeration `microsoft.graph.healthMonitoring.alertState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertState {
    /// `active` (0)
    Active,
    /// `resolved` (1)
    Resolved,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertState: "microsoft.graph.healthMonitoring.alertState";
    Active: "active" = 0,
    Resolved: "resolved" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
