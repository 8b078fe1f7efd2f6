// @generated
use crate::mg;

/// Enumeration `microsoft.graph.driverApprovalAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriverApprovalAction {
    /// `approve` (0)
    Approve,
    /// `decline` (1)
    Decline,
    /// `suspend` (2)
    Suspend,
}

mg::enumeration! {
    DriverApprovalAction: "microsoft.graph.driverApprovalAction";
    Approve: "approve" = 0,
    Decline: "decline" = 1,
    Suspend: "suspend" = 2,
}
