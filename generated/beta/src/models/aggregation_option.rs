// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aggregationOption`, a complex type.
    AggregationOption "microsoft.graph.aggregationOption" "complex";
    /// `bucketDefinition`: bucketAggregationDefinition, not null
    bucket_definition "bucketDefinition" "r": mg::Boxed<super::BucketAggregationDefinition>,
    /// `field`: String, not null
    field "field" "r": String,
    /// `size`: Int32
    size "size": i32,
}
