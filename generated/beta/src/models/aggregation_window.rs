// @generated
use crate::mg;

/// Enumeration `microsoft.graph.aggregationWindow`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AggregationWindow {
    /// `h1` (0)
    H1,
    /// `h6` (1)
    H6,
    /// `d1` (2)
    D1,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AggregationWindow: "microsoft.graph.aggregationWindow";
    H1: "h1" = 0,
    H6: "h6" = 1,
    D1: "d1" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
