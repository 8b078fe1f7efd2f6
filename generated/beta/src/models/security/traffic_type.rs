// @generated
use crate::mg;

/// `microsoft.graph.security.trafficType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrafficType {
    /// `downloadedBytes`, 0.
    DownloadedBytes,
    /// `uploadedBytes`, 1.
    UploadedBytes,
    /// `unknown`, 2.
    Unknown,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    TrafficType "microsoft.graph.security.trafficType" "";
    DownloadedBytes "downloadedBytes" 0,
    UploadedBytes "uploadedBytes" 1,
    Unknown "unknown" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
