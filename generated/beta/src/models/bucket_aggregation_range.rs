// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bucketAggregationRange`, a complex type.
    BucketAggregationRange "microsoft.graph.bucketAggregationRange" "complex";
    /// `from`: String, not null
    from "from" "r": String,
    /// `to`: String, not null
    to "to" "r": String,
}
