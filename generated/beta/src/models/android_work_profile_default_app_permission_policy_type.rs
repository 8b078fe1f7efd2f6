// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidWorkProfileDefaultAppPermissionPolicyType {
    /// `deviceDefault` (0)
    DeviceDefault,
    /// `prompt` (1)
    Prompt,
    /// `autoGrant` (2)
    AutoGrant,
    /// `autoDeny` (3)
    AutoDeny,
}

mg::enumeration! {
    AndroidWorkProfileDefaultAppPermissionPolicyType: "microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType";
    DeviceDefault: "deviceDefault" = 0,
    Prompt: "prompt" = 1,
    AutoGrant: "autoGrant" = 2,
    AutoDeny: "autoDeny" = 3,
}
