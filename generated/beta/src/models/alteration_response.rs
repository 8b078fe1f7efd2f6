// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.alterationResponse`, a complex type.
    AlterationResponse "microsoft.graph.alterationResponse" "complex";
    /// `originalQueryString`: String
    original_query_string "originalQueryString": String,
    /// `queryAlteration`: searchAlteration
    query_alteration "queryAlteration": mg::Boxed<super::SearchAlteration>,
    /// `queryAlterationType`: searchAlterationType
    query_alteration_type "queryAlterationType": mg::Open<super::SearchAlterationType>,
}
