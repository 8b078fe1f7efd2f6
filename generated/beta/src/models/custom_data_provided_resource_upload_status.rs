// @generated
use crate::mg;

/// Enumeration `microsoft.graph.customDataProvidedResourceUploadStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomDataProvidedResourceUploadStatus {
    /// `active` (0)
    Active,
    /// `complete` (1)
    Complete,
    /// `expired` (2)
    Expired,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CustomDataProvidedResourceUploadStatus: "microsoft.graph.customDataProvidedResourceUploadStatus";
    Active: "active" = 0,
    Complete: "complete" = 1,
    Expired: "expired" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
