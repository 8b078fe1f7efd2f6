// @generated
use crate::mg;

/// Enumeration `microsoft.graph.stateManagementSetting`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateManagementSetting {
    /// `notConfigured` (0)
    NotConfigured,
    /// `blocked` (1)
    Blocked,
    /// `allowed` (2)
    Allowed,
}

mg::enumeration! {
    StateManagementSetting: "microsoft.graph.stateManagementSetting";
    NotConfigured: "notConfigured" = 0,
    Blocked: "blocked" = 1,
    Allowed: "allowed" = 2,
}
