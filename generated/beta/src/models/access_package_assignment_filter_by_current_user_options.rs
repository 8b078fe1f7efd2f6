// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageAssignmentFilterByCurrentUserOptions {
    /// `target` (1)
    Target,
    /// `createdBy` (2)
    CreatedBy,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
    /// `targetManager` (100)
    TargetManager,
    /// `targetAgentIdentitySponsorOrOwner` (101)
    TargetAgentIdentitySponsorOrOwner,
}

mg::enumeration! {
    AccessPackageAssignmentFilterByCurrentUserOptions: "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions";
    Target: "target" = 1,
    CreatedBy: "createdBy" = 2,
    UnknownFutureValue: "unknownFutureValue" = 99,
    TargetManager: "targetManager" = 100,
    TargetAgentIdentitySponsorOrOwner: "targetAgentIdentitySponsorOrOwner" = 101,
}
