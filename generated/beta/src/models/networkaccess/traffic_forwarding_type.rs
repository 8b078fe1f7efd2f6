// @generated
use crate::mg;

/// Enumeration `microsoft.graph.networkaccess.trafficForwardingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrafficForwardingType {
    /// `m365` (0)
    M365,
    /// `internet` (1)
    Internet,
    /// `private` (2)
    Private,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    TrafficForwardingType: "microsoft.graph.networkaccess.trafficForwardingType";
    M365: "m365" = 0,
    Internet: "internet" = 1,
    Private: "private" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
