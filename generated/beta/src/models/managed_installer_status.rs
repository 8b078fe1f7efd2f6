// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managedInstallerStatus`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-managedinstallerstatus?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedInstallerStatus {
    /// `disabled` (0)
    Disabled,
    /// `enabled` (1)
    Enabled,
}

mg::enumeration! {
    ManagedInstallerStatus: "microsoft.graph.managedInstallerStatus";
    Disabled: "disabled" = 0,
    Enabled: "enabled" = 1,
}
