// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUserAccountControlSettings`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsUserAccountControlSettings {
    /// `userDefined` (0)
    UserDefined,
    /// `alwaysNotify` (1)
    AlwaysNotify,
    /// `notifyOnAppChanges` (2)
    NotifyOnAppChanges,
    /// `notifyOnAppChangesWithoutDimming` (3)
    NotifyOnAppChangesWithoutDimming,
    /// `neverNotify` (4)
    NeverNotify,
}

mg::enumeration! {
    WindowsUserAccountControlSettings: "microsoft.graph.windowsUserAccountControlSettings";
    UserDefined: "userDefined" = 0,
    AlwaysNotify: "alwaysNotify" = 1,
    NotifyOnAppChanges: "notifyOnAppChanges" = 2,
    NotifyOnAppChangesWithoutDimming: "notifyOnAppChangesWithoutDimming" = 3,
    NeverNotify: "neverNotify" = 4,
}
