// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedAppLogCollectionRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedapplogcollectionrequest?view=graph-rest-beta>
    ManagedAppLogCollectionRequest "microsoft.graph.managedAppLogCollectionRequest" "entity" : super::Entity;
    /// `completedDateTime`: DateTimeOffset
    completed_date_time "completedDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `managedAppRegistrationId`: String
    managed_app_registration_id "managedAppRegistrationId": String,
    /// `requestedByUserPrincipalName`: String
    requested_by_user_principal_name "requestedByUserPrincipalName": String,
    /// `requestedDateTime`: DateTimeOffset, not null
    requested_date_time "requestedDateTime" "r": mg::DateTimeOffset,
    /// `uploadedLogs`: Collection(managedAppLogUpload)
    uploaded_logs "uploadedLogs": Vec<super::ManagedAppLogUpload>,
    /// `userLogUploadConsent`: managedAppLogUploadConsent, not null
    user_log_upload_consent "userLogUploadConsent" "r": mg::Open<super::ManagedAppLogUploadConsent>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { ManagedAppLogCollectionRequest: super::Entity }
