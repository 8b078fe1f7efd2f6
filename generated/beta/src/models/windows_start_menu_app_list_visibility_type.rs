// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsStartMenuAppListVisibilityType`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsStartMenuAppListVisibilityType {
    /// `userDefined` (0)
    UserDefined,
    /// `collapse` (1)
    Collapse,
    /// `remove` (2)
    Remove,
    /// `disableSettingsApp` (4)
    DisableSettingsApp,
}

mg::enumeration! {
    WindowsStartMenuAppListVisibilityType: "microsoft.graph.windowsStartMenuAppListVisibilityType", flags;
    UserDefined: "userDefined" = 0,
    Collapse: "collapse" = 1,
    Remove: "remove" = 2,
    DisableSettingsApp: "disableSettingsApp" = 4,
}
