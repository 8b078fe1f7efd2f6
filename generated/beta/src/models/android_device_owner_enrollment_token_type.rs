// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerEnrollmentTokenType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerEnrollmentTokenType {
    /// `default` (0)
    Default,
    /// `corporateOwnedDedicatedDeviceWithAzureADSharedMode` (1)
    CorporateOwnedDedicatedDeviceWithAzureAdSharedMode,
    /// `deviceStaging` (2)
    DeviceStaging,
}

mg::enumeration! {
    AndroidDeviceOwnerEnrollmentTokenType: "microsoft.graph.androidDeviceOwnerEnrollmentTokenType";
    Default: "default" = 0,
    CorporateOwnedDedicatedDeviceWithAzureAdSharedMode: "corporateOwnedDedicatedDeviceWithAzureADSharedMode" = 1,
    DeviceStaging: "deviceStaging" = 2,
}
