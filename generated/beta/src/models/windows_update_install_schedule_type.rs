// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdateInstallScheduleType`, an abstract complex type.
    WindowsUpdateInstallScheduleType "microsoft.graph.windowsUpdateInstallScheduleType" "complex abstract" => WindowsUpdateInstallScheduleTypeKind;
}

/// The types derived from `microsoft.graph.windowsUpdateInstallScheduleType`.
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
