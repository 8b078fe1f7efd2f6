// @generated
use crate::mg;

/// Enumeration `microsoft.graph.vppTokenState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VppTokenState {
    /// `unknown` (0)
    Unknown,
    /// `valid` (1)
    Valid,
    /// `expired` (2)
    Expired,
    /// `invalid` (3)
    Invalid,
    /// `assignedToExternalMDM` (4)
    AssignedToExternalMdm,
    /// `duplicateLocationId` (5)
    DuplicateLocationId,
}

mg::enumeration! {
    VppTokenState: "microsoft.graph.vppTokenState";
    Unknown: "unknown" = 0,
    Valid: "valid" = 1,
    Expired: "expired" = 2,
    Invalid: "invalid" = 3,
    AssignedToExternalMdm: "assignedToExternalMDM" = 4,
    DuplicateLocationId: "duplicateLocationId" = 5,
}
