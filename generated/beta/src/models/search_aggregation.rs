// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchAggregation`.
pub struct SearchAggregation {
    /// `buckets`.
    pub buckets: mg::Field<Vec<super::SearchBucket>>,
    /// `field`.
    pub field: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchAggregation: "microsoft.graph.searchAggregation", complex;
    buckets: "buckets",
    field: "field",
}
