// @generated
use crate::mg;

/// Complex type `microsoft.graph.aggregationOption`.
pub struct AggregationOption {
    /// `bucketDefinition`. Never null.
    pub bucket_definition: mg::Field<mg::Boxed<super::BucketAggregationDefinition>>,
    /// `field`. Never null.
    pub field: mg::Field<String>,
    /// `size`.
    pub size: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AggregationOption: "microsoft.graph.aggregationOption", complex;
    bucket_definition: "bucketDefinition" required,
    field: "field" required,
    size: "size",
}
