// @generated
use crate::mg;

/// Enumeration `microsoft.graph.bucketAggregationSortProperty`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BucketAggregationSortProperty {
    /// `count` (0)
    Count,
    /// `keyAsString` (1)
    KeyAsString,
    /// `keyAsNumber` (2)
    KeyAsNumber,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BucketAggregationSortProperty: "microsoft.graph.bucketAggregationSortProperty";
    Count: "count" = 0,
    KeyAsString: "keyAsString" = 1,
    KeyAsNumber: "keyAsNumber" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
