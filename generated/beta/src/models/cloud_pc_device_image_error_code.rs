// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDeviceImageErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDeviceImageErrorCode {
    /// `internalServerError` (0)
    InternalServerError,
    /// `sourceImageNotFound` (1)
    SourceImageNotFound,
    /// `osVersionNotSupported` (2)
    OsVersionNotSupported,
    /// `sourceImageInvalid` (3)
    SourceImageInvalid,
    /// `sourceImageNotGeneralized` (4)
    SourceImageNotGeneralized,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
    /// `vmAlreadyAzureAdjoined` (6)
    VmAlreadyAzureAdjoined,
    /// `paidSourceImageNotSupport` (7)
    PaidSourceImageNotSupport,
    /// `sourceImageNotSupportCustomizeVMName` (8)
    SourceImageNotSupportCustomizeVmName,
    /// `sourceImageSizeExceedsLimitation` (9)
    SourceImageSizeExceedsLimitation,
    /// `sourceImageWithDataDiskNotSupported` (10)
    SourceImageWithDataDiskNotSupported,
    /// `sourceImageWithDiskEncryptionSetNotSupported` (11)
    SourceImageWithDiskEncryptionSetNotSupported,
    /// `sourceImageWithAzureDiskEncryptionNotSupported` (12)
    SourceImageWithAzureDiskEncryptionNotSupported,
    /// `fSLogixInstalledSourceImageNotSupported` (13)
    FSLogixInstalledSourceImageNotSupported,
    /// `startMenuAppLimitExceeded` (14)
    StartMenuAppLimitExceeded,
}

mg::enumeration! {
    CloudPcDeviceImageErrorCode: "microsoft.graph.cloudPcDeviceImageErrorCode";
    InternalServerError: "internalServerError" = 0,
    SourceImageNotFound: "sourceImageNotFound" = 1,
    OsVersionNotSupported: "osVersionNotSupported" = 2,
    SourceImageInvalid: "sourceImageInvalid" = 3,
    SourceImageNotGeneralized: "sourceImageNotGeneralized" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
    VmAlreadyAzureAdjoined: "vmAlreadyAzureAdjoined" = 6,
    PaidSourceImageNotSupport: "paidSourceImageNotSupport" = 7,
    SourceImageNotSupportCustomizeVmName: "sourceImageNotSupportCustomizeVMName" = 8,
    SourceImageSizeExceedsLimitation: "sourceImageSizeExceedsLimitation" = 9,
    SourceImageWithDataDiskNotSupported: "sourceImageWithDataDiskNotSupported" = 10,
    SourceImageWithDiskEncryptionSetNotSupported: "sourceImageWithDiskEncryptionSetNotSupported" = 11,
    SourceImageWithAzureDiskEncryptionNotSupported: "sourceImageWithAzureDiskEncryptionNotSupported" = 12,
    FSLogixInstalledSourceImageNotSupported: "fSLogixInstalledSourceImageNotSupported" = 13,
    StartMenuAppLimitExceeded: "startMenuAppLimitExceeded" = 14,
}
