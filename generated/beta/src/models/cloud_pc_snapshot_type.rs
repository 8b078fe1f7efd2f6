// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSnapshotType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSnapshotType {
    /// `automatic` (0)
    Automatic,
    /// `manual` (1)
    Manual,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `retention` (3)
    Retention,
}

mg::enumeration! {
    CloudPcSnapshotType: "microsoft.graph.cloudPcSnapshotType";
    Automatic: "automatic" = 0,
    Manual: "manual" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Retention: "retention" = 3,
}
