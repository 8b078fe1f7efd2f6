// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileThreatPartnerTenantState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileThreatPartnerTenantState {
    /// `unavailable` (0)
    Unavailable,
    /// `available` (1)
    Available,
    /// `enabled` (2)
    Enabled,
    /// `unresponsive` (3)
    Unresponsive,
    /// `notSetUp` (4)
    NotSetUp,
    /// `error` (5)
    Error,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    MobileThreatPartnerTenantState: "microsoft.graph.mobileThreatPartnerTenantState";
    Unavailable: "unavailable" = 0,
    Available: "available" = 1,
    Enabled: "enabled" = 2,
    Unresponsive: "unresponsive" = 3,
    NotSetUp: "notSetUp" = 4,
    Error: "error" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
