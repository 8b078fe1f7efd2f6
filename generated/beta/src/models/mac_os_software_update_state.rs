// @generated
use crate::mg;

/// Enumeration `microsoft.graph.macOSSoftwareUpdateState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MacOsSoftwareUpdateState {
    /// `success` (0)
    Success,
    /// `downloading` (1000)
    Downloading,
    /// `downloaded` (1001)
    Downloaded,
    /// `installing` (1002)
    Installing,
    /// `idle` (1003)
    Idle,
    /// `available` (1004)
    Available,
    /// `scheduled` (1005)
    Scheduled,
    /// `downloadFailed` (2000)
    DownloadFailed,
    /// `downloadInsufficientSpace` (2001)
    DownloadInsufficientSpace,
    /// `downloadInsufficientPower` (2002)
    DownloadInsufficientPower,
    /// `downloadInsufficientNetwork` (2003)
    DownloadInsufficientNetwork,
    /// `installInsufficientSpace` (2004)
    InstallInsufficientSpace,
    /// `installInsufficientPower` (2005)
    InstallInsufficientPower,
    /// `installFailed` (2006)
    InstallFailed,
    /// `commandFailed` (2007)
    CommandFailed,
}

mg::enumeration! {
    MacOsSoftwareUpdateState: "microsoft.graph.macOSSoftwareUpdateState";
    Success: "success" = 0,
    Downloading: "downloading" = 1000,
    Downloaded: "downloaded" = 1001,
    Installing: "installing" = 1002,
    Idle: "idle" = 1003,
    Available: "available" = 1004,
    Scheduled: "scheduled" = 1005,
    DownloadFailed: "downloadFailed" = 2000,
    DownloadInsufficientSpace: "downloadInsufficientSpace" = 2001,
    DownloadInsufficientPower: "downloadInsufficientPower" = 2002,
    DownloadInsufficientNetwork: "downloadInsufficientNetwork" = 2003,
    InstallInsufficientSpace: "installInsufficientSpace" = 2004,
    InstallInsufficientPower: "installInsufficientPower" = 2005,
    InstallFailed: "installFailed" = 2006,
    CommandFailed: "commandFailed" = 2007,
}
