// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.trafficType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrafficType {
    /// `downloadedBytes` (2)
    DownloadedBytes,
    /// `uploadedBytes` (3)
    UploadedBytes,
    /// `unknown` (4)
    Unknown,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    TrafficType: "microsoft.graph.security.trafficType";
    DownloadedBytes: "downloadedBytes" = 2,
    UploadedBytes: "uploadedBytes" = 3,
    Unknown: "unknown" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
