// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appLogCollectionRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-applogcollectionrequest?view=graph-rest-beta>
    AppLogCollectionRequest "microsoft.graph.appLogCollectionRequest" "entity" : super::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `customLogFolders`: Collection(String)
    custom_log_folders "customLogFolders": Vec<String>,
    /// `errorMessage`: String
    error_message "errorMessage": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `status`: appLogUploadState, not null
    status "status" "r": mg::Open<super::AppLogUploadState>,
}

mg::derived_from! { AppLogCollectionRequest: super::Entity }
