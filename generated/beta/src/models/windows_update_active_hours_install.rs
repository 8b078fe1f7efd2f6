// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdateActiveHoursInstall`, derived from
/// [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType).
pub struct WindowsUpdateActiveHoursInstall {
    /// `activeHoursEnd`. Never null.
    pub active_hours_end: mg::Field<mg::TimeOfDay>,
    /// `activeHoursStart`. Never null.
    pub active_hours_start: mg::Field<mg::TimeOfDay>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateActiveHoursInstall: "microsoft.graph.windowsUpdateActiveHoursInstall", complex, base super::WindowsUpdateInstallScheduleType;
    active_hours_end: "activeHoursEnd" required,
    active_hours_start: "activeHoursStart" required,
}

mg::derived_from! { WindowsUpdateActiveHoursInstall: super::WindowsUpdateInstallScheduleType }
