// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partner.security.securityAlertStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityAlertStatus {
    /// `active` (0)
    Active,
    /// `resolved` (1)
    Resolved,
    /// `investigating` (2)
    Investigating,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityAlertStatus: "microsoft.graph.partner.security.securityAlertStatus";
    Active: "active" = 0,
    Resolved: "resolved" = 1,
    Investigating: "investigating" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
