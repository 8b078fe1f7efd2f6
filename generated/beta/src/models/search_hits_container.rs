// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchHitsContainer`, a complex type.
    SearchHitsContainer "microsoft.graph.searchHitsContainer" "complex";
    /// `aggregations`: Collection(searchAggregation)
    aggregations "aggregations": Vec<super::SearchAggregation>,
    /// `hits`: Collection(searchHit)
    hits "hits": Vec<super::SearchHit>,
    /// `moreResultsAvailable`: Boolean
    more_results_available "moreResultsAvailable": bool,
    /// `total`: Int32
    total "total": i32,
}
