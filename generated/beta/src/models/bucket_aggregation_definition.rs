// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.bucketAggregationDefinition`, a complex type.
    BucketAggregationDefinition "microsoft.graph.bucketAggregationDefinition" "complex";
    /// `isDescending`: Boolean
    is_descending "isDescending": bool,
    /// `minimumCount`: Int32
    minimum_count "minimumCount": i32,
    /// `prefixFilter`: String
    prefix_filter "prefixFilter": String,
    /// `ranges`: Collection(bucketAggregationRange)
    ranges "ranges": Vec<super::BucketAggregationRange>,
    /// `sortBy`: bucketAggregationSortProperty, not null
    sort_by "sortBy" "r": mg::Open<super::BucketAggregationSortProperty>,
}
