// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerCrossProfileDataSharing`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerCrossProfileDataSharing {
    /// `notConfigured` (0)
    NotConfigured,
    /// `crossProfileDataSharingBlocked` (1)
    CrossProfileDataSharingBlocked,
    /// `dataSharingFromWorkToPersonalBlocked` (2)
    DataSharingFromWorkToPersonalBlocked,
    /// `crossProfileDataSharingAllowed` (3)
    CrossProfileDataSharingAllowed,
    /// `unkownFutureValue` (4)
    UnkownFutureValue,
}

mg::enumeration! {
    AndroidDeviceOwnerCrossProfileDataSharing: "microsoft.graph.androidDeviceOwnerCrossProfileDataSharing";
    NotConfigured: "notConfigured" = 0,
    CrossProfileDataSharingBlocked: "crossProfileDataSharingBlocked" = 1,
    DataSharingFromWorkToPersonalBlocked: "dataSharingFromWorkToPersonalBlocked" = 2,
    CrossProfileDataSharingAllowed: "crossProfileDataSharingAllowed" = 3,
    UnkownFutureValue: "unkownFutureValue" = 4,
}
