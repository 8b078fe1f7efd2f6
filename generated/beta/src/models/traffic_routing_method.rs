// @generated
use crate::mg;

/// Enumeration `microsoft.graph.trafficRoutingMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrafficRoutingMethod {
    /// `none` (0)
    None,
    /// `random` (1)
    Random,
    /// `sessionPersistence` (2)
    SessionPersistence,
    /// `performance` (3)
    Performance,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    TrafficRoutingMethod: "microsoft.graph.trafficRoutingMethod";
    None: "none" = 0,
    Random: "random" = 1,
    SessionPersistence: "sessionPersistence" = 2,
    Performance: "performance" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
