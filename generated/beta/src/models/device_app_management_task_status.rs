// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceAppManagementTaskStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAppManagementTaskStatus {
    /// `unknown` (0)
    Unknown,
    /// `pending` (1)
    Pending,
    /// `active` (2)
    Active,
    /// `completed` (3)
    Completed,
    /// `rejected` (4)
    Rejected,
}

mg::enumeration! {
    DeviceAppManagementTaskStatus: "microsoft.graph.deviceAppManagementTaskStatus";
    Unknown: "unknown" = 0,
    Pending: "pending" = 1,
    Active: "active" = 2,
    Completed: "completed" = 3,
    Rejected: "rejected" = 4,
}
