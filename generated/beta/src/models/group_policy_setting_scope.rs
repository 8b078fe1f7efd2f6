// @generated
use crate::mg;

/// Enumeration `microsoft.graph.groupPolicySettingScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicySettingScope {
    /// `unknown` (0)
    Unknown,
    /// `device` (1)
    Device,
    /// `user` (2)
    User,
}

mg::enumeration! {
    GroupPolicySettingScope: "microsoft.graph.groupPolicySettingScope";
    Unknown: "unknown" = 0,
    Device: "device" = 1,
    User: "user" = 2,
}
