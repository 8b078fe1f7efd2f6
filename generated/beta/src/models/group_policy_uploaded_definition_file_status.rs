// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyUploadedDefinitionFileStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyUploadedDefinitionFileStatus {
    /// `none` (0)
    None,
    /// `uploadInProgress` (1)
    UploadInProgress,
    /// `available` (2)
    Available,
    /// `assigned` (3)
    Assigned,
    /// `removalInProgress` (4)
    RemovalInProgress,
    /// `uploadFailed` (5)
    UploadFailed,
    /// `removalFailed` (6)
    RemovalFailed,
}

mg::enumeration! {
    GroupPolicyUploadedDefinitionFileStatus: "microsoft.graph.groupPolicyUploadedDefinitionFileStatus";
    None: "none" = 0,
    UploadInProgress: "uploadInProgress" = 1,
    Available: "available" = 2,
    Assigned: "assigned" = 3,
    RemovalInProgress: "removalInProgress" = 4,
    UploadFailed: "uploadFailed" = 5,
    RemovalFailed: "removalFailed" = 6,
}
