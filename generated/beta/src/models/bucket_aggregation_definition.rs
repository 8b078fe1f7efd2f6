// @generated
use crate::mg;

/// Complex type `microsoft.graph.bucketAggregationDefinition`.
pub struct BucketAggregationDefinition {
    /// `isDescending`.
    pub is_descending: mg::Field<bool>,
    /// `minimumCount`.
    pub minimum_count: mg::Field<i32>,
    /// `prefixFilter`.
    pub prefix_filter: mg::Field<String>,
    /// `ranges`.
    pub ranges: mg::Field<Vec<super::BucketAggregationRange>>,
    /// `sortBy`. Never null.
    pub sort_by: mg::Field<mg::Open<super::BucketAggregationSortProperty>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BucketAggregationDefinition: "microsoft.graph.bucketAggregationDefinition", complex;
    is_descending: "isDescending",
    minimum_count: "minimumCount",
    prefix_filter: "prefixFilter",
    ranges: "ranges",
    sort_by: "sortBy" required,
}
