// @generated
use crate::mg;

/// Enumeration `microsoft.graph.changeUefiSettingsPermission`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeUefiSettingsPermission {
    /// `notConfiguredOnly` (0)
    NotConfiguredOnly,
    /// `none` (1)
    None,
}

mg::enumeration! {
    ChangeUefiSettingsPermission: "microsoft.graph.changeUefiSettingsPermission";
    NotConfiguredOnly: "notConfiguredOnly" = 0,
    None: "none" = 1,
}
