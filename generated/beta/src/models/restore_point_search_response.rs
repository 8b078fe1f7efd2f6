// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restorePointSearchResponse`, a complex type.
    RestorePointSearchResponse "microsoft.graph.restorePointSearchResponse" "complex";
    /// `noResultProtectionUnitIds`: Collection(String)
    no_result_protection_unit_ids "noResultProtectionUnitIds": Vec<String>,
    /// `searchResponseId`: String
    search_response_id "searchResponseId": String,
    /// `searchResults`: Collection(restorePointSearchResult)
    search_results "searchResults": Vec<super::RestorePointSearchResult>,
}
