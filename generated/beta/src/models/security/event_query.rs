// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.eventQuery`, a complex type.
    EventQuery "microsoft.graph.security.eventQuery" "complex";
    /// `query`: String, not null
    query "query" "r": String,
    /// `queryType`: microsoft.graph.security.queryType
    query_type "queryType": mg::Open<super::QueryType>,
}
