// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsHealthMonitoringScope`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsHealthMonitoringScope {
    /// `undefined` (0)
    Undefined,
    /// `healthMonitoring` (1)
    HealthMonitoring,
    /// `bootPerformance` (2)
    BootPerformance,
    /// `windowsUpdates` (4)
    WindowsUpdates,
    /// `privilegeManagement` (8)
    PrivilegeManagement,
}

mg::enumeration! {
    WindowsHealthMonitoringScope: "microsoft.graph.windowsHealthMonitoringScope", flags;
    Undefined: "undefined" = 0,
    HealthMonitoring: "healthMonitoring" = 1,
    BootPerformance: "bootPerformance" = 2,
    WindowsUpdates: "windowsUpdates" = 4,
    PrivilegeManagement: "privilegeManagement" = 8,
}
