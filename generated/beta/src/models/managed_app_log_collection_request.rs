// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedAppLogCollectionRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ManagedAppLogCollectionRequestCollection`], for example
/// `graph.me().managed_app_log_collection_requests()`.
///
/// [`ManagedAppLogCollectionRequestCollection`]: crate::requests::managed_app_log_collection_request::ManagedAppLogCollectionRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedapplogcollectionrequest?view=graph-rest-beta
pub struct ManagedAppLogCollectionRequest {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `managedAppRegistrationId`.
    pub managed_app_registration_id: mg::Field<String>,
    /// `requestedByUserPrincipalName`.
    pub requested_by_user_principal_name: mg::Field<String>,
    /// `requestedDateTime`. Never null.
    pub requested_date_time: mg::Field<mg::DateTimeOffset>,
    /// `uploadedLogs`.
    pub uploaded_logs: mg::Field<Vec<super::ManagedAppLogUpload>>,
    /// `userLogUploadConsent`. Never null.
    pub user_log_upload_consent: mg::Field<mg::Open<super::ManagedAppLogUploadConsent>>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedAppLogCollectionRequest: "microsoft.graph.managedAppLogCollectionRequest", entity, base super::Entity;
    completed_date_time: "completedDateTime",
    id: "id" key required,
    managed_app_registration_id: "managedAppRegistrationId",
    requested_by_user_principal_name: "requestedByUserPrincipalName",
    requested_date_time: "requestedDateTime" required,
    uploaded_logs: "uploadedLogs",
    user_log_upload_consent: "userLogUploadConsent" required,
    version: "version",
}

mg::derived_from! { ManagedAppLogCollectionRequest: super::Entity }
