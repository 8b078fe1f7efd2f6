// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.searchSettings`.
pub struct SearchSettings {
    /// `searchResultTemplates`.
    pub search_result_templates: mg::Field<Vec<super::DisplayTemplate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchSettings: "microsoft.graph.externalConnectors.searchSettings", complex;
    search_result_templates: "searchResultTemplates",
}
