// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsAutoUpdateCatalogAppRestartSettings`, a complex type.
    WindowsAutoUpdateCatalogAppRestartSettings "microsoft.graph.windowsAutoUpdateCatalogAppRestartSettings" "complex";
    /// `countdownDisplayBeforeRestartInMinutes`: Int32, not null
    countdown_display_before_restart_in_minutes "countdownDisplayBeforeRestartInMinutes" "r": i32,
    /// `gracePeriodInMinutes`: Int32, not null
    grace_period_in_minutes "gracePeriodInMinutes" "r": i32,
    /// `restartNotificationSnoozeDurationInMinutes`: Int32
    restart_notification_snooze_duration_in_minutes "restartNotificationSnoozeDurationInMinutes": i32,
}
