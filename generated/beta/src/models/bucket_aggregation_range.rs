// @generated
use crate::mg;

/// Complex type `microsoft.graph.bucketAggregationRange`.
pub struct BucketAggregationRange {
    /// `from`. Never null.
    pub from: mg::Field<String>,
    /// `to`. Never null.
    pub to: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BucketAggregationRange: "microsoft.graph.bucketAggregationRange", complex;
    from: "from" required,
    to: "to" required,
}
