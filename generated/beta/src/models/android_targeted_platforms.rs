// @generated
use crate::mg;

/// `microsoft.graph.androidTargetedPlatforms`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidTargetedPlatforms {
    /// `androidDeviceAdministrator`, 1.
    AndroidDeviceAdministrator,
    /// `androidOpenSourceProject`, 2.
    AndroidOpenSourceProject,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidTargetedPlatforms "microsoft.graph.androidTargetedPlatforms" "flags";
    AndroidDeviceAdministrator "androidDeviceAdministrator" 1,
    AndroidOpenSourceProject "androidOpenSourceProject" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
