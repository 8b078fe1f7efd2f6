// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsDriverUpdateProfileInventorySyncState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDriverUpdateProfileInventorySyncState {
    /// `pending` (0)
    Pending,
    /// `success` (1)
    Success,
    /// `failure` (2)
    Failure,
}

mg::enumeration! {
    WindowsDriverUpdateProfileInventorySyncState: "microsoft.graph.windowsDriverUpdateProfileInventorySyncState";
    Pending: "pending" = 0,
    Success: "success" = 1,
    Failure: "failure" = 2,
}
