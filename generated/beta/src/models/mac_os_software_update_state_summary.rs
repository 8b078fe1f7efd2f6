// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSSoftwareUpdateStateSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macossoftwareupdatestatesummary?view=graph-rest-beta>
    MacOsSoftwareUpdateStateSummary "microsoft.graph.macOSSoftwareUpdateStateSummary" "entity" : super::Entity;
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `productKey`: String, masked in Debug
    product_key "productKey" "s": String,
    /// `state`: macOSSoftwareUpdateState, not null
    state "state" "r": mg::Open<super::MacOsSoftwareUpdateState>,
    /// `updateCategory`: macOSSoftwareUpdateCategory, not null
    update_category "updateCategory" "r": mg::Open<super::MacOsSoftwareUpdateCategory>,
    /// `updateVersion`: String
    update_version "updateVersion": String,
}

mg::derived_from! { MacOsSoftwareUpdateStateSummary: super::Entity }
