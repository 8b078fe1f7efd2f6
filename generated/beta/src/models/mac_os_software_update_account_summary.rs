// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSSoftwareUpdateAccountSummary`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macossoftwareupdateaccountsummary?view=graph-rest-beta>
    MacOsSoftwareUpdateAccountSummary "microsoft.graph.macOSSoftwareUpdateAccountSummary" "entity" : super::Entity;
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `failedUpdateCount`: Int32, not null
    failed_update_count "failedUpdateCount" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset, not null
    last_updated_date_time "lastUpdatedDateTime" "r": mg::DateTimeOffset,
    /// `osVersion`: String
    os_version "osVersion": String,
    /// `successfulUpdateCount`: Int32, not null
    successful_update_count "successfulUpdateCount" "r": i32,
    /// `totalUpdateCount`: Int32, not null
    total_update_count "totalUpdateCount" "r": i32,
    /// `userId`: String
    user_id "userId": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { MacOsSoftwareUpdateAccountSummary: super::Entity }

impl MacOsSoftwareUpdateAccountSummary {
    /// `categorySummaries`: many `macOSSoftwareUpdateCategorySummary`, contained
    pub const CATEGORY_SUMMARIES: mg::Nav<
        MacOsSoftwareUpdateAccountSummary,
        Vec<super::MacOsSoftwareUpdateCategorySummary>,
    > = mg::Nav::new("categorySummaries");
}
