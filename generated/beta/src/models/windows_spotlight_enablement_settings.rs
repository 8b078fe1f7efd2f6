// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsSpotlightEnablementSettings`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsSpotlightEnablementSettings {
    /// `notConfigured` (0)
    NotConfigured,
    /// `disabled` (1)
    Disabled,
    /// `enabled` (2)
    Enabled,
}

mg::enumeration! {
    WindowsSpotlightEnablementSettings: "microsoft.graph.windowsSpotlightEnablementSettings";
    NotConfigured: "notConfigured" = 0,
    Disabled: "disabled" = 1,
    Enabled: "enabled" = 2,
}
