// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.queryCondition`.
pub struct QueryCondition {
    /// `lastModifiedDateTime`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `queryText`. Never null.
    pub query_text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QueryCondition: "microsoft.graph.security.queryCondition", complex;
    last_modified_date_time: "lastModifiedDateTime" deprecated,
    query_text: "queryText" required,
}
