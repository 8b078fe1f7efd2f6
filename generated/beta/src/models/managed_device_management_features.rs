// @generated
use crate::mg;

/// `microsoft.graph.managedDeviceManagementFeatures`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedDeviceManagementFeatures {
    /// `none`, 0.
    None,
    /// `microsoftManagedDesktop`, 1.
    MicrosoftManagedDesktop,
}

mg::enumeration! {
    ManagedDeviceManagementFeatures "microsoft.graph.managedDeviceManagementFeatures" "";
    None "none" 0,
    MicrosoftManagedDesktop "microsoftManagedDesktop" 1,
}
