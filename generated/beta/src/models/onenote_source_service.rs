// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onenoteSourceService`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnenoteSourceService {
    /// `Unknown` (0)
    Unknown,
    /// `OneDrive` (1)
    OneDrive,
    /// `OneDriveForBusiness` (2)
    OneDriveForBusiness,
    /// `OnPremOneDriveForBusiness` (3)
    OnPremOneDriveForBusiness,
}

mg::enumeration! {
    OnenoteSourceService: "microsoft.graph.onenoteSourceService";
    Unknown: "Unknown" = 0,
    OneDrive: "OneDrive" = 1,
    OneDriveForBusiness: "OneDriveForBusiness" = 2,
    OnPremOneDriveForBusiness: "OnPremOneDriveForBusiness" = 3,
}
