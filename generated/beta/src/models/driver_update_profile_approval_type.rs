// @generated
use crate::mg;

/// Enumeration `microsoft.graph.driverUpdateProfileApprovalType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriverUpdateProfileApprovalType {
    /// `manual` (0)
    Manual,
    /// `automatic` (1)
    Automatic,
}

mg::enumeration! {
    DriverUpdateProfileApprovalType: "microsoft.graph.driverUpdateProfileApprovalType";
    Manual: "manual" = 0,
    Automatic: "automatic" = 1,
}
