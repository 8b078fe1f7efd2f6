// @generated
use crate::mg;

/// Enumeration `microsoft.graph.automaticUpdateMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutomaticUpdateMode {
    /// `userDefined` (0)
    UserDefined,
    /// `notifyDownload` (1)
    NotifyDownload,
    /// `autoInstallAtMaintenanceTime` (2)
    AutoInstallAtMaintenanceTime,
    /// `autoInstallAndRebootAtMaintenanceTime` (3)
    AutoInstallAndRebootAtMaintenanceTime,
    /// `autoInstallAndRebootAtScheduledTime` (4)
    AutoInstallAndRebootAtScheduledTime,
    /// `autoInstallAndRebootWithoutEndUserControl` (5)
    AutoInstallAndRebootWithoutEndUserControl,
    /// `windowsDefault` (6)
    WindowsDefault,
}

mg::enumeration! {
    AutomaticUpdateMode: "microsoft.graph.automaticUpdateMode";
    UserDefined: "userDefined" = 0,
    NotifyDownload: "notifyDownload" = 1,
    AutoInstallAtMaintenanceTime: "autoInstallAtMaintenanceTime" = 2,
    AutoInstallAndRebootAtMaintenanceTime: "autoInstallAndRebootAtMaintenanceTime" = 3,
    AutoInstallAndRebootAtScheduledTime: "autoInstallAndRebootAtScheduledTime" = 4,
    AutoInstallAndRebootWithoutEndUserControl: "autoInstallAndRebootWithoutEndUserControl" = 5,
    WindowsDefault: "windowsDefault" = 6,
}
