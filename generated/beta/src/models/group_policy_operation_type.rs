// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicyOperationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicyOperationType {
    /// `none` (0)
    None,
    /// `upload` (1)
    Upload,
    /// `uploadNewVersion` (2)
    UploadNewVersion,
    /// `addLanguageFiles` (3)
    AddLanguageFiles,
    /// `removeLanguageFiles` (4)
    RemoveLanguageFiles,
    /// `updateLanguageFiles` (5)
    UpdateLanguageFiles,
    /// `remove` (6)
    Remove,
}

mg::enumeration! {
    GroupPolicyOperationType: "microsoft.graph.groupPolicyOperationType";
    None: "none" = 0,
    Upload: "upload" = 1,
    UploadNewVersion: "uploadNewVersion" = 2,
    AddLanguageFiles: "addLanguageFiles" = 3,
    RemoveLanguageFiles: "removeLanguageFiles" = 4,
    UpdateLanguageFiles: "updateLanguageFiles" = 5,
    Remove: "remove" = 6,
}
