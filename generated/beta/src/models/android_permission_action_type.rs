// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidPermissionActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidPermissionActionType {
    /// `prompt` (0)
    Prompt,
    /// `autoGrant` (1)
    AutoGrant,
    /// `autoDeny` (2)
    AutoDeny,
}

mg::enumeration! {
    AndroidPermissionActionType: "microsoft.graph.androidPermissionActionType";
    Prompt: "prompt" = 0,
    AutoGrant: "autoGrant" = 1,
    AutoDeny: "autoDeny" = 2,
}
