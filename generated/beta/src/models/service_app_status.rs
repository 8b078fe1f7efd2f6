// @generated
use crate::mg;

/// Enumeration `microsoft.graph.serviceAppStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceAppStatus {
    /// `inactive` (0)
    Inactive,
    /// `active` (1)
    Active,
    /// `pendingActive` (2)
    PendingActive,
    /// `pendingInactive` (3)
    PendingInactive,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    ServiceAppStatus: "microsoft.graph.serviceAppStatus";
    Inactive: "inactive" = 0,
    Active: "active" = 1,
    PendingActive: "pendingActive" = 2,
    PendingInactive: "pendingInactive" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
