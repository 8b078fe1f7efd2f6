// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.queryCondition`, a complex type.
    QueryCondition "microsoft.graph.security.queryCondition" "complex";
    /// `lastModifiedDateTime`: DateTimeOffset
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    last_modified_date_time "lastModifiedDateTime" "d": mg::DateTimeOffset,
    /// `queryText`: String, not null
    query_text "queryText" "r": String,
}
