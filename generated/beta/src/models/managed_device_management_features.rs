// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.managedDeviceManagementFeatures`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicemanagementfeatures?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedDeviceManagementFeatures {
    /// `none` (0)
    None,
    /// `microsoftManagedDesktop` (1)
    MicrosoftManagedDesktop,
}

mg::enumeration! {
    ManagedDeviceManagementFeatures: "microsoft.graph.managedDeviceManagementFeatures";
    None: "none" = 0,
    MicrosoftManagedDesktop: "microsoftManagedDesktop" = 1,
}
