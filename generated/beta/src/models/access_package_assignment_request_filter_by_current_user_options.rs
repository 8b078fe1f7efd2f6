// @generated
use crate::mg;

/// Enumeration `microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessPackageAssignmentRequestFilterByCurrentUserOptions {
    /// `target` (1)
    Target,
    /// `createdBy` (2)
    CreatedBy,
    /// `approver` (3)
    Approver,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
    /// `targetOrRequestor` (100)
    TargetOrRequestor,
    /// `targetManager` (101)
    TargetManager,
    /// `requestForOthers` (102)
    RequestForOthers,
    /// `targetAgentIdentitySponsorOrOwner` (103)
    TargetAgentIdentitySponsorOrOwner,
}

mg::enumeration! {
    AccessPackageAssignmentRequestFilterByCurrentUserOptions: "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions";
    Target: "target" = 1,
    CreatedBy: "createdBy" = 2,
    Approver: "approver" = 3,
    UnknownFutureValue: "unknownFutureValue" = 99,
    TargetOrRequestor: "targetOrRequestor" = 100,
    TargetManager: "targetManager" = 101,
    RequestForOthers: "requestForOthers" = 102,
    TargetAgentIdentitySponsorOrOwner: "targetAgentIdentitySponsorOrOwner" = 103,
}
