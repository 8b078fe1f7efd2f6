// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iosUpdatesInstallStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IosUpdatesInstallStatus {
    /// `mdmClientCrashed` (-2016336109)
    MdmClientCrashed,
    /// `timeout` (-2016333898)
    Timeout,
    /// `downloading` (-2016330712)
    Downloading,
    /// `downloadFailed` (-2016330711)
    DownloadFailed,
    /// `downloadRequiresComputer` (-2016330710)
    DownloadRequiresComputer,
    /// `downloadInsufficientSpace` (-2016330709)
    DownloadInsufficientSpace,
    /// `downloadInsufficientPower` (-2016330708)
    DownloadInsufficientPower,
    /// `downloadInsufficientNetwork` (-2016330707)
    DownloadInsufficientNetwork,
    /// `installing` (-2016330706)
    Installing,
    /// `installInsufficientSpace` (-2016330705)
    InstallInsufficientSpace,
    /// `installInsufficientPower` (-2016330704)
    InstallInsufficientPower,
    /// `installPhoneCallInProgress` (-2016330703)
    InstallPhoneCallInProgress,
    /// `installFailed` (-2016330702)
    InstallFailed,
    /// `notSupportedOperation` (-2016330701)
    NotSupportedOperation,
    /// `sharedDeviceUserLoggedInError` (-2016330699)
    SharedDeviceUserLoggedInError,
    /// `updateError` (-2016330697)
    UpdateError,
    /// `deviceOsHigherThanDesiredOsVersion` (-2016330696)
    DeviceOsHigherThanDesiredOsVersion,
    /// `updateScanFailed` (-2016324062)
    UpdateScanFailed,
    /// `success` (0)
    Success,
    /// `available` (1)
    Available,
    /// `idle` (2)
    Idle,
    /// `unknown` (3)
    Unknown,
}

mg::enumeration! {
    IosUpdatesInstallStatus: "microsoft.graph.iosUpdatesInstallStatus";
    MdmClientCrashed: "mdmClientCrashed" = -2016336109,
    Timeout: "timeout" = -2016333898,
    Downloading: "downloading" = -2016330712,
    DownloadFailed: "downloadFailed" = -2016330711,
    DownloadRequiresComputer: "downloadRequiresComputer" = -2016330710,
    DownloadInsufficientSpace: "downloadInsufficientSpace" = -2016330709,
    DownloadInsufficientPower: "downloadInsufficientPower" = -2016330708,
    DownloadInsufficientNetwork: "downloadInsufficientNetwork" = -2016330707,
    Installing: "installing" = -2016330706,
    InstallInsufficientSpace: "installInsufficientSpace" = -2016330705,
    InstallInsufficientPower: "installInsufficientPower" = -2016330704,
    InstallPhoneCallInProgress: "installPhoneCallInProgress" = -2016330703,
    InstallFailed: "installFailed" = -2016330702,
    NotSupportedOperation: "notSupportedOperation" = -2016330701,
    SharedDeviceUserLoggedInError: "sharedDeviceUserLoggedInError" = -2016330699,
    UpdateError: "updateError" = -2016330697,
    DeviceOsHigherThanDesiredOsVersion: "deviceOsHigherThanDesiredOsVersion" = -2016330696,
    UpdateScanFailed: "updateScanFailed" = -2016324062,
    Success: "success" = 0,
    Available: "available" = 1,
    Idle: "idle" = 2,
    Unknown: "unknown" = 3,
}
