// @generated
use crate::mg;

/// Complex type `microsoft.graph.restorePointSearchResponse`.
pub struct RestorePointSearchResponse {
    /// `noResultProtectionUnitIds`.
    pub no_result_protection_unit_ids: mg::Field<Vec<String>>,
    /// `searchResponseId`.
    pub search_response_id: mg::Field<String>,
    /// `searchResults`.
    pub search_results: mg::Field<Vec<super::RestorePointSearchResult>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestorePointSearchResponse: "microsoft.graph.restorePointSearchResponse", complex;
    no_result_protection_unit_ids: "noResultProtectionUnitIds",
    search_response_id: "searchResponseId",
    search_results: "searchResults",
}
