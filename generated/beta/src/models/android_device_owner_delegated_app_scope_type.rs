// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerDelegatedAppScopeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerDelegatedAppScopeType {
    /// `unspecified` (0)
    Unspecified,
    /// `certificateInstall` (1)
    CertificateInstall,
    /// `captureNetworkActivityLog` (2)
    CaptureNetworkActivityLog,
    /// `captureSecurityLog` (3)
    CaptureSecurityLog,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidDeviceOwnerDelegatedAppScopeType: "microsoft.graph.androidDeviceOwnerDelegatedAppScopeType";
    Unspecified: "unspecified" = 0,
    CertificateInstall: "certificateInstall" = 1,
    CaptureNetworkActivityLog: "captureNetworkActivityLog" = 2,
    CaptureSecurityLog: "captureSecurityLog" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
