// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchResponse`.
pub struct SearchResponse {
    /// `hitsContainers`.
    pub hits_containers: mg::Field<Vec<super::SearchHitsContainer>>,
    /// `queryAlterationResponse`.
    pub query_alteration_response: mg::Field<mg::Boxed<super::AlterationResponse>>,
    /// `resultTemplates`.
    pub result_templates: mg::Field<mg::Boxed<super::ResultTemplateDictionary>>,
    /// `searchTerms`.
    pub search_terms: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchResponse: "microsoft.graph.searchResponse", complex;
    hits_containers: "hitsContainers",
    query_alteration_response: "queryAlterationResponse",
    result_templates: "resultTemplates",
    search_terms: "searchTerms",
}
