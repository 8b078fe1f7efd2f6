// @generated
use crate::mg;

/// Complex type `microsoft.graph.winGetAppRestartSettings`.
pub struct WinGetAppRestartSettings {
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
    WinGetAppRestartSettings: "microsoft.graph.winGetAppRestartSettings", complex;
    countdown_display_before_restart_in_minutes: "countdownDisplayBeforeRestartInMinutes" required,
    grace_period_in_minutes: "gracePeriodInMinutes" required,
    restart_notification_snooze_duration_in_minutes: "restartNotificationSnoozeDurationInMinutes",
}
