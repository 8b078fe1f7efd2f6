// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.trafficType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrafficType {
    /// `internet` (0)
    Internet,
    /// `private` (1)
    Private,
    /// `microsoft365` (2)
    Microsoft365,
    /// `all` (3)
    All,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TrafficType: "microsoft.graph.networkaccess.trafficType";
    Internet: "internet" = 0,
    Private: "private" = 1,
    Microsoft365: "microsoft365" = 2,
    All: "all" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
