// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.searchSettings`, a complex type.
    SearchSettings "microsoft.graph.externalConnectors.searchSettings" "complex";
    /// `searchResultTemplates`: Collection(microsoft.graph.externalConnectors.displayTemplate)
    search_result_templates "searchResultTemplates": Vec<super::DisplayTemplate>,
}
