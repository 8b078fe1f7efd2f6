// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppContentFile`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MobileAppContentFileCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
///     .files()
/// ```
///
/// Operations: `commit`, `renew_upload`.
///
/// [`MobileAppContentFileCollection`]: crate::requests::mobile_app_content_file::MobileAppContentFileCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappcontentfile?view=graph-rest-beta
pub struct MobileAppContentFile {
    /// `azureStorageUri`. Read-only: the service computes it. Secret: masked in `Debug`.
    pub azure_storage_uri: mg::Field<String>,
    /// `azureStorageUriExpirationDateTime`. Read-only: the service computes it.
    pub azure_storage_uri_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isCommitted`. Never null. Read-only: the service computes it.
    pub is_committed: mg::Field<bool>,
    /// `isDependency`. Never null.
    pub is_dependency: mg::Field<bool>,
    /// `isFrameworkFile`. Never null.
    pub is_framework_file: mg::Field<bool>,
    /// `manifest`.
    pub manifest: mg::Field<mg::Binary>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `size`. Never null.
    pub size: mg::Field<i64>,
    /// `sizeEncrypted`. Never null.
    pub size_encrypted: mg::Field<i64>,
    /// `uploadState`. Never null. Read-only: the service computes it.
    pub upload_state: mg::Field<mg::Open<super::MobileAppContentFileUploadState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppContentFile: "microsoft.graph.mobileAppContentFile", entity, base super::Entity;
    azure_storage_uri: "azureStorageUri" computed read_only secret,
    azure_storage_uri_expiration_date_time: "azureStorageUriExpirationDateTime" computed read_only,
    created_date_time: "createdDateTime" required computed read_only,
    id: "id" key required,
    is_committed: "isCommitted" required computed read_only,
    is_dependency: "isDependency" required,
    is_framework_file: "isFrameworkFile" required,
    manifest: "manifest",
    name: "name",
    size: "size" required,
    size_encrypted: "sizeEncrypted" required,
    upload_state: "uploadState" required computed read_only,
}

mg::derived_from! { MobileAppContentFile: super::Entity }
