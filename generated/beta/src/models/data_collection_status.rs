// @generated
use crate::mg;

/// Enumeration `microsoft.graph.dataCollectionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataCollectionStatus {
    /// `online` (0)
    Online,
    /// `offline` (1)
    Offline,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DataCollectionStatus: "microsoft.graph.dataCollectionStatus";
    Online: "online" = 0,
    Offline: "offline" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
