// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSnapshotStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSnapshotStatus {
    /// `ready` (0)
    Ready,
    /// `unknownFutureValue` (999)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSnapshotStatus: "microsoft.graph.cloudPcSnapshotStatus";
    Ready: "ready" = 0,
    UnknownFutureValue: "unknownFutureValue" = 999,
}
