// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementPartnerTenantState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementPartnerTenantState {
    /// `unknown` (0)
    Unknown,
    /// `unavailable` (1)
    Unavailable,
    /// `enabled` (2)
    Enabled,
    /// `terminated` (3)
    Terminated,
    /// `rejected` (4)
    Rejected,
    /// `unresponsive` (5)
    Unresponsive,
}

mg::enumeration! {
    DeviceManagementPartnerTenantState: "microsoft.graph.deviceManagementPartnerTenantState";
    Unknown: "unknown" = 0,
    Unavailable: "unavailable" = 1,
    Enabled: "enabled" = 2,
    Terminated: "terminated" = 3,
    Rejected: "rejected" = 4,
    Unresponsive: "unresponsive" = 5,
}
