// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsSettingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsSettingType {
    /// `roaming` (0)
    Roaming,
    /// `backup` (1)
    Backup,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsSettingType: "microsoft.graph.windowsSettingType";
    Roaming: "roaming" = 0,
    Backup: "backup" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
