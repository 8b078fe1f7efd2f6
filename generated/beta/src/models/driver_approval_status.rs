// @generated
use crate::mg;

/// Enumeration `microsoft.graph.driverApprovalStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriverApprovalStatus {
    /// `needsReview` (0)
    NeedsReview,
    /// `declined` (1)
    Declined,
    /// `approved` (2)
    Approved,
    /// `suspended` (3)
    Suspended,
}

mg::enumeration! {
    DriverApprovalStatus: "microsoft.graph.driverApprovalStatus";
    NeedsReview: "needsReview" = 0,
    Declined: "declined" = 1,
    Approved: "approved" = 2,
    Suspended: "suspended" = 3,
}
