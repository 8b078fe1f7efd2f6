// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.eventQuery`.
pub struct EventQuery {
    /// `query`. Never null.
    pub query: mg::Field<String>,
    /// `queryType`.
    pub query_type: mg::Field<mg::Open<super::QueryType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EventQuery: "microsoft.graph.security.eventQuery", complex;
    query: "query" required,
    query_type: "queryType",
}
