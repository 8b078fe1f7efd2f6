// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceAppManagementTaskPriority`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAppManagementTaskPriority {
    /// `none` (0)
    None,
    /// `high` (1)
    High,
    /// `low` (2)
    Low,
}

mg::enumeration! {
    DeviceAppManagementTaskPriority: "microsoft.graph.deviceAppManagementTaskPriority";
    None: "none" = 0,
    High: "high" = 1,
    Low: "low" = 2,
}
