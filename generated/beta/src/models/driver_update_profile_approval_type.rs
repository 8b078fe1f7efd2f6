// @generated
use crate::mg;

/// `microsoft.graph.driverUpdateProfileApprovalType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriverUpdateProfileApprovalType {
    /// `manual`, 0.
    Manual,
    /// `automatic`, 1.
    Automatic,
}

mg::enumeration! {
    DriverUpdateProfileApprovalType "microsoft.graph.driverUpdateProfileApprovalType" "";
    Manual "manual" 0,
    Automatic "automatic" 1,
}
