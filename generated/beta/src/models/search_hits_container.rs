// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchHitsContainer`.
pub struct SearchHitsContainer {
    /// `aggregations`.
    pub aggregations: mg::Field<Vec<super::SearchAggregation>>,
    /// `hits`.
    pub hits: mg::Field<Vec<super::SearchHit>>,
    /// `moreResultsAvailable`.
    pub more_results_available: mg::Field<bool>,
    /// `total`.
    pub total: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchHitsContainer: "microsoft.graph.searchHitsContainer", complex;
    aggregations: "aggregations",
    hits: "hits",
    more_results_available: "moreResultsAvailable",
    total: "total",
}
