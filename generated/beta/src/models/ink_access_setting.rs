// @generated
use crate::mg;

/// Enumeration `microsoft.graph.inkAccessSetting`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InkAccessSetting {
    /// `notConfigured` (0)
    NotConfigured,
    /// `enabled` (1)
    Enabled,
    /// `disabled` (2)
    Disabled,
}

mg::enumeration! {
    InkAccessSetting: "microsoft.graph.inkAccessSetting";
    NotConfigured: "notConfigured" = 0,
    Enabled: "enabled" = 1,
    Disabled: "disabled" = 2,
}
