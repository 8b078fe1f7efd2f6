// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdateScheduledInstall`, derived from
/// [`WindowsUpdateInstallScheduleType`](super::WindowsUpdateInstallScheduleType).
pub struct WindowsUpdateScheduledInstall {
    /// `scheduledInstallDay`. Never null.
    pub scheduled_install_day: mg::Field<mg::Open<super::WeeklySchedule>>,
    /// `scheduledInstallTime`. Never null.
    pub scheduled_install_time: mg::Field<mg::TimeOfDay>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateScheduledInstall: "microsoft.graph.windowsUpdateScheduledInstall", complex, base super::WindowsUpdateInstallScheduleType;
    scheduled_install_day: "scheduledInstallDay" required,
    scheduled_install_time: "scheduledInstallTime" required,
}

mg::derived_from! { WindowsUpdateScheduledInstall: super::WindowsUpdateInstallScheduleType }
