// @generated
use crate::mg;

/// Enumeration `microsoft.graph.monitorStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MonitorStatus {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MonitorStatus: "microsoft.graph.monitorStatus";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
