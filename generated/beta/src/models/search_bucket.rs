// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchBucket`, a complex type.
    SearchBucket "microsoft.graph.searchBucket" "complex";
    /// `aggregationFilterToken`: String, masked in Debug
    aggregation_filter_token "aggregationFilterToken" "s": String,
    /// `count`: Int32
    count "count": i32,
    /// `key`: String
    key "key": String,
}
