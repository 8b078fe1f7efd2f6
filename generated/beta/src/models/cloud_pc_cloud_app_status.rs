// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcCloudAppStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcCloudAppStatus {
    /// `preparing` (0)
    Preparing,
    /// `ready` (1)
    Ready,
    /// `publishing` (2)
    Publishing,
    /// `published` (3)
    Published,
    /// `unpublishing` (4)
    Unpublishing,
    /// `failed` (5)
    Failed,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcCloudAppStatus: "microsoft.graph.cloudPcCloudAppStatus";
    Preparing: "preparing" = 0,
    Ready: "ready" = 1,
    Publishing: "publishing" = 2,
    Published: "published" = 3,
    Unpublishing: "unpublishing" = 4,
    Failed: "failed" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
