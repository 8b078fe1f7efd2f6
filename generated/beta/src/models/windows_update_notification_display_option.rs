// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdateNotificationDisplayOption`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsUpdateNotificationDisplayOption {
    /// `notConfigured` (0)
    NotConfigured,
    /// `defaultNotifications` (1)
    DefaultNotifications,
    /// `restartWarningsOnly` (2)
    RestartWarningsOnly,
    /// `disableAllNotifications` (3)
    DisableAllNotifications,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsUpdateNotificationDisplayOption: "microsoft.graph.windowsUpdateNotificationDisplayOption";
    NotConfigured: "notConfigured" = 0,
    DefaultNotifications: "defaultNotifications" = 1,
    RestartWarningsOnly: "restartWarningsOnly" = 2,
    DisableAllNotifications: "disableAllNotifications" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
