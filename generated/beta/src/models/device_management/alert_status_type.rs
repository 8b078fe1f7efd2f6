// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.alertStatusType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertStatusType {
    /// `active` (0)
    Active,
    /// `resolved` (1)
    Resolved,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    AlertStatusType: "microsoft.graph.deviceManagement.alertStatusType";
    Active: "active" = 0,
    Resolved: "resolved" = 1,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
