// @generated
use crate::mg;

/// Complex type [`microsoft.graph.win32LobAppRestartSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobapprestartsettings?view=graph-rest-beta
pub struct Win32LobAppRestartSettings {
    /// `countdownDisplayBeforeRestartInMinutes`. Never null.
    pub countdown_display_before_restart_in_minutes: mg::Field<i32>,
    /// `gracePeriodInMinutes`. Never null.
    pub grace_period_in_minutes: mg::Field<i32>,
    /// `restartNotificationSnoozeDurationInMinutes`.
    pub restart_notification_snooze_duration_in_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Win32LobAppRestartSettings: "microsoft.graph.win32LobAppRestartSettings", complex;
    countdown_display_before_restart_in_minutes: "countdownDisplayBeforeRestartInMinutes" required,
    grace_period_in_minutes: "gracePeriodInMinutes" required,
    restart_notification_snooze_duration_in_minutes: "restartNotificationSnoozeDurationInMinutes",
}
