// @generated
use crate::mg;

/// Enumeration `microsoft.graph.aggregationPeriod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AggregationPeriod {
    /// `d1` (0)
    D1,
    /// `d7` (1)
    D7,
    /// `d30` (2)
    D30,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AggregationPeriod: "microsoft.graph.aggregationPeriod";
    D1: "d1" = 0,
    D7: "d7" = 1,
    D30: "d30" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
