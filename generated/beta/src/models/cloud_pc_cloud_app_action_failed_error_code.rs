// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcCloudAppActionFailedErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcCloudAppActionFailedErrorCode {
    /// `cloudAppQuotaExceeded` (0)
    CloudAppQuotaExceeded,
    /// `cloudPcLicenseNotFound` (1)
    CloudPcLicenseNotFound,
    /// `internalServerError` (2)
    InternalServerError,
    /// `appDiscoveryFailed` (3)
    AppDiscoveryFailed,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
    /// `iconPathInvalid` (5)
    IconPathInvalid,
    /// `filePathInvalid` (6)
    FilePathInvalid,
}

mg::enumeration! {
    CloudPcCloudAppActionFailedErrorCode: "microsoft.graph.cloudPcCloudAppActionFailedErrorCode";
    CloudAppQuotaExceeded: "cloudAppQuotaExceeded" = 0,
    CloudPcLicenseNotFound: "cloudPcLicenseNotFound" = 1,
    InternalServerError: "internalServerError" = 2,
    AppDiscoveryFailed: "appDiscoveryFailed" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
    IconPathInvalid: "iconPathInvalid" = 5,
    FilePathInvalid: "filePathInvalid" = 6,
}
