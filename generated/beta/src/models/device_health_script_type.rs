// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceHealthScriptType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceHealthScriptType {
    /// `deviceHealthScript` (0)
    DeviceHealthScript,
    /// `managedInstallerScript` (1)
    ManagedInstallerScript,
}

mg::enumeration! {
    DeviceHealthScriptType: "microsoft.graph.deviceHealthScriptType";
    DeviceHealthScript: "deviceHealthScript" = 0,
    ManagedInstallerScript: "managedInstallerScript" = 1,
}
