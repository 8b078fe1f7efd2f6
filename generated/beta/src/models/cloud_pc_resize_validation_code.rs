// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcResizeValidationCode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcResizeValidationCode {
    /// `success` (0)
    Success,
    /// `cloudPcNotFound` (1)
    CloudPcNotFound,
    /// `operationConflict` (2)
    OperationConflict,
    /// `operationNotSupported` (3)
    OperationNotSupported,
    /// `targetLicenseHasAssigned` (4)
    TargetLicenseHasAssigned,
    /// `internalServerError` (5)
    InternalServerError,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcResizeValidationCode: "microsoft.graph.cloudPcResizeValidationCode";
    Success: "success" = 0,
    CloudPcNotFound: "cloudPcNotFound" = 1,
    OperationConflict: "operationConflict" = 2,
    OperationNotSupported: "operationNotSupported" = 3,
    TargetLicenseHasAssigned: "targetLicenseHasAssigned" = 4,
    InternalServerError: "internalServerError" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
