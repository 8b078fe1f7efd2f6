// @generated
use crate::mg;

/// `microsoft.graph.driverApprovalAction`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriverApprovalAction {
    /// `approve`, 0.
    Approve,
    /// `decline`, 1.
    Decline,
    /// `suspend`, 2.
    Suspend,
}

mg::enumeration! {
    DriverApprovalAction "microsoft.graph.driverApprovalAction" "";
    Approve "approve" 0,
    Decline "decline" 1,
    Suspend "suspend" 2,
}
