// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDeviceImageStatusDetails`.
#[deprecated(
    note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/cloudPcDeviceImageStatusDetails)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDeviceImageStatusDetails {
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
}

mg::enumeration! {
    CloudPcDeviceImageStatusDetails: "microsoft.graph.cloudPcDeviceImageStatusDetails";
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
}
