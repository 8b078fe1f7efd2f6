// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.windowsUpdateInstallScheduleType`.
pub struct WindowsUpdateInstallScheduleType {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsUpdateInstallScheduleType: "microsoft.graph.windowsUpdateInstallScheduleType", complex abstract, family WindowsUpdateInstallScheduleTypeKind;
}

/// The types derived from [`WindowsUpdateInstallScheduleType`].
#[non_exhaustive]
pub enum WindowsUpdateInstallScheduleTypeKind {
    WindowsUpdateActiveHoursInstall(Box<super::WindowsUpdateActiveHoursInstall>),
    WindowsUpdateScheduledInstall(Box<super::WindowsUpdateScheduledInstall>),
    /// None of these, or a type that this version does not know.
    Other(Box<WindowsUpdateInstallScheduleType>),
}

mg::family! {
    WindowsUpdateInstallScheduleType => WindowsUpdateInstallScheduleTypeKind;
    WindowsUpdateActiveHoursInstall(super::WindowsUpdateActiveHoursInstall),
    WindowsUpdateScheduledInstall(super::WindowsUpdateScheduledInstall),
}
