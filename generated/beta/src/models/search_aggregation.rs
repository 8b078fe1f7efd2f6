// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchAggregation`, a complex type.
    SearchAggregation "microsoft.graph.searchAggregation" "complex";
    /// `buckets`: Collection(searchBucket)
    buckets "buckets": Vec<super::SearchBucket>,
    /// `field`: String
    field "field": String,
}
