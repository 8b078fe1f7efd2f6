// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceLicensingStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceLicensingStatus {
    /// `unknown` (-1)
    Unknown,
    /// `licenseRefreshStarted` (0)
    LicenseRefreshStarted,
    /// `licenseRefreshPending` (1)
    LicenseRefreshPending,
    /// `deviceIsNotAzureActiveDirectoryJoined` (2)
    DeviceIsNotAzureActiveDirectoryJoined,
    /// `verifyingMicrosoftDeviceIdentity` (3)
    VerifyingMicrosoftDeviceIdentity,
    /// `deviceIdentityVerificationFailed` (4)
    DeviceIdentityVerificationFailed,
    /// `verifyingMicrosoftAccountIdentity` (5)
    VerifyingMicrosoftAccountIdentity,
    /// `microsoftAccountVerificationFailed` (6)
    MicrosoftAccountVerificationFailed,
    /// `acquiringDeviceLicense` (7)
    AcquiringDeviceLicense,
    /// `refreshingDeviceLicense` (8)
    RefreshingDeviceLicense,
    /// `deviceLicenseRefreshSucceed` (9)
    DeviceLicenseRefreshSucceed,
    /// `deviceLicenseRefreshFailed` (10)
    DeviceLicenseRefreshFailed,
    /// `removingDeviceLicense` (11)
    RemovingDeviceLicense,
    /// `deviceLicenseRemoveSucceed` (12)
    DeviceLicenseRemoveSucceed,
    /// `deviceLicenseRemoveFailed` (13)
    DeviceLicenseRemoveFailed,
    /// `unknownFutureValue` (14)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceLicensingStatus: "microsoft.graph.deviceLicensingStatus";
    Unknown: "unknown" = -1,
    LicenseRefreshStarted: "licenseRefreshStarted" = 0,
    LicenseRefreshPending: "licenseRefreshPending" = 1,
    DeviceIsNotAzureActiveDirectoryJoined: "deviceIsNotAzureActiveDirectoryJoined" = 2,
    VerifyingMicrosoftDeviceIdentity: "verifyingMicrosoftDeviceIdentity" = 3,
    DeviceIdentityVerificationFailed: "deviceIdentityVerificationFailed" = 4,
    VerifyingMicrosoftAccountIdentity: "verifyingMicrosoftAccountIdentity" = 5,
    MicrosoftAccountVerificationFailed: "microsoftAccountVerificationFailed" = 6,
    AcquiringDeviceLicense: "acquiringDeviceLicense" = 7,
    RefreshingDeviceLicense: "refreshingDeviceLicense" = 8,
    DeviceLicenseRefreshSucceed: "deviceLicenseRefreshSucceed" = 9,
    DeviceLicenseRefreshFailed: "deviceLicenseRefreshFailed" = 10,
    RemovingDeviceLicense: "removingDeviceLicense" = 11,
    DeviceLicenseRemoveSucceed: "deviceLicenseRemoveSucceed" = 12,
    DeviceLicenseRemoveFailed: "deviceLicenseRemoveFailed" = 13,
    UnknownFutureValue: "unknownFutureValue" = 14,
}
