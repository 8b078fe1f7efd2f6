// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appLogCollectionRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AppLogCollectionRequestCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .mobile_app_troubleshooting_events()
///     .id(id)
///     .app_log_collection_requests()
/// ```
///
/// Operations: `create_download_url`.
///
/// [`AppLogCollectionRequestCollection`]: crate::requests::app_log_collection_request::AppLogCollectionRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-applogcollectionrequest?view=graph-rest-beta
pub struct AppLogCollectionRequest {
    /// `completedDateTime`.
    pub completed_date_time: mg::Field<mg::DateTimeOffset>,
    /// `customLogFolders`.
    pub custom_log_folders: mg::Field<Vec<String>>,
    /// `errorMessage`.
    pub error_message: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::AppLogUploadState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppLogCollectionRequest: "microsoft.graph.appLogCollectionRequest", entity, base super::Entity;
    completed_date_time: "completedDateTime",
    custom_log_folders: "customLogFolders",
    error_message: "errorMessage",
    id: "id" key required,
    status: "status" required,
}

mg::derived_from! { AppLogCollectionRequest: super::Entity }
