// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidTargetedPlatforms`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidTargetedPlatforms {
    /// `androidDeviceAdministrator` (1)
    AndroidDeviceAdministrator,
    /// `androidOpenSourceProject` (2)
    AndroidOpenSourceProject,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidTargetedPlatforms: "microsoft.graph.androidTargetedPlatforms", flags;
    AndroidDeviceAdministrator: "androidDeviceAdministrator" = 1,
    AndroidOpenSourceProject: "androidOpenSourceProject" = 2,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
