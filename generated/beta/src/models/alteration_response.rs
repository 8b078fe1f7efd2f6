// @generated
use crate::mg;

/// Complex type `microsoft.graph.alterationResponse`.
pub struct AlterationResponse {
    /// `originalQueryString`.
    pub original_query_string: mg::Field<String>,
    /// `queryAlteration`.
    pub query_alteration: mg::Field<mg::Boxed<super::SearchAlteration>>,
    /// `queryAlterationType`.
    pub query_alteration_type: mg::Field<mg::Open<super::SearchAlterationType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlterationResponse: "microsoft.graph.alterationResponse", complex;
    original_query_string: "originalQueryString",
    query_alteration: "queryAlteration",
    query_alteration_type: "queryAlterationType",
}
