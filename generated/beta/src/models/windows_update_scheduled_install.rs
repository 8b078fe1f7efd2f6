// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdateScheduledInstall`, a complex type derived from `microsoft.graph.windowsUpdateInstallScheduleType`.
    WindowsUpdateScheduledInstall "microsoft.graph.windowsUpdateScheduledInstall" "complex" : super::WindowsUpdateInstallScheduleType;
    /// `scheduledInstallDay`: weeklySchedule, not null
    scheduled_install_day "scheduledInstallDay" "r": mg::Open<super::WeeklySchedule>,
    /// `scheduledInstallTime`: TimeOfDay, not null
    scheduled_install_time "scheduledInstallTime" "r": mg::TimeOfDay,
}

mg::derived_from! { WindowsUpdateScheduledInstall: super::WindowsUpdateInstallScheduleType }
