// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchBucket`.
pub struct SearchBucket {
    /// `aggregationFilterToken`.
    pub aggregation_filter_token: mg::Field<String>,
    /// `count`.
    pub count: mg::Field<i32>,
    /// `key`.
    pub key: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchBucket: "microsoft.graph.searchBucket", complex;
    aggregation_filter_token: "aggregationFilterToken",
    count: "count",
    key: "key",
}
