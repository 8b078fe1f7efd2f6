// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcBlobAccessTier`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcBlobAccessTier {
    /// `hot` (0)
    Hot,
    /// `cool` (1)
    Cool,
    /// `cold` (2)
    Cold,
    /// `archive` (3)
    Archive,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcBlobAccessTier: "microsoft.graph.cloudPcBlobAccessTier";
    Hot: "hot" = 0,
    Cool: "cool" = 1,
    Cold: "cold" = 2,
    Archive: "archive" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
