// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcGalleryImageStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcGalleryImageStatus {
    /// `supported` (0)
    Supported,
    /// `supportedWithWarning` (1)
    SupportedWithWarning,
    /// `notSupported` (2)
    NotSupported,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcGalleryImageStatus: "microsoft.graph.cloudPcGalleryImageStatus";
    Supported: "supported" = 0,
    SupportedWithWarning: "supportedWithWarning" = 1,
    NotSupported: "notSupported" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
