// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSSoftwareUpdateCategorySummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macossoftwareupdatecategorysummary?view=graph-rest-beta>
    MacOsSoftwareUpdateCategorySummary "microsoft.graph.macOSSoftwareUpdateCategorySummary" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `failedUpdateCount`: Int32, not null
    failed_update_count "failedUpdateCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `successfulUpdateCount`: Int32, not null
    successful_update_count "successfulUpdateCount" "r": i32,
    /// `totalUpdateCount`: Int32, not null
    total_update_count "totalUpdateCount" "r": i32,
    /// `updateCategory`: macOSSoftwareUpdateCategory, not null
    update_category "updateCategory" "r": mg::Open<super::MacOsSoftwareUpdateCategory>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { MacOsSoftwareUpdateCategorySummary: super::Entity }

impl MacOsSoftwareUpdateCategorySummary {
    /// `updateStateSummaries`: many `macOSSoftwareUpdateStateSummary`, contained
    pub const UPDATE_STATE_SUMMARIES: mg::Nav<
        MacOsSoftwareUpdateCategorySummary,
        Vec<super::MacOsSoftwareUpdateStateSummary>,
    > = mg::Nav::new("updateStateSummaries");
}
