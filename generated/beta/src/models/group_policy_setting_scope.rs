// @generated
use crate::mg;

/// `microsoft.graph.groupPolicySettingScope`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupPolicySettingScope {
    /// `unknown`, 0.
    Unknown,
    /// `device`, 1.
    Device,
    /// `user`, 2.
    User,
}

mg::enumeration! {
    GroupPolicySettingScope "microsoft.graph.groupPolicySettingScope" "";
    Unknown "unknown" 0,
    Device "device" 1,
    User "user" 2,
}
