// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdateActiveHoursInstall`, a complex type derived from `microsoft.graph.windowsUpdateInstallScheduleType`.
    WindowsUpdateActiveHoursInstall "microsoft.graph.windowsUpdateActiveHoursInstall" "complex" : super::WindowsUpdateInstallScheduleType;
    /// `activeHoursEnd`: TimeOfDay, not null
    active_hours_end "activeHoursEnd" "r": mg::TimeOfDay,
    /// `activeHoursStart`: TimeOfDay, not null
    active_hours_start "activeHoursStart" "r": mg::TimeOfDay,
}

mg::derived_from! { WindowsUpdateActiveHoursInstall: super::WindowsUpdateInstallScheduleType }
