// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.queryCondition`, a complex type.
    QueryCondition "microsoft.graph.security.queryCondition" "complex";
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `queryText`: String, not null
    query_text "queryText" "r": String,
}
