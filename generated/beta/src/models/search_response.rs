// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchResponse`, a complex type.
    SearchResponse "microsoft.graph.searchResponse" "complex";
    /// `hitsContainers`: Collection(searchHitsContainer)
    hits_containers "hitsContainers": Vec<super::SearchHitsContainer>,
    /// `queryAlterationResponse`: alterationResponse
    query_alteration_response "queryAlterationResponse": mg::Boxed<super::AlterationResponse>,
    /// `resultTemplates`: resultTemplateDictionary
    result_templates "resultTemplates": mg::Boxed<super::ResultTemplateDictionary>,
    /// `searchTerms`: Collection(String)
    search_terms "searchTerms": Vec<String>,
}
