// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppContentFile`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappcontentfile?view=graph-rest-beta>
    MobileAppContentFile "microsoft.graph.mobileAppContentFile" "entity" : super::Entity;
    /// `azureStorageUri`: String, computed, read-only
    azure_storage_uri "azureStorageUri" "cp": String,
    /// `azureStorageUriExpirationDateTime`: DateTimeOffset, computed, read-only
    azure_storage_uri_expiration_date_time "azureStorageUriExpirationDateTime" "cp": mg::DateTimeOffset,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isCommitted`: Boolean, not null, computed, read-only
    is_committed "isCommitted" "rcp": bool,
    /// `isDependency`: Boolean, not null
    is_dependency "isDependency" "r": bool,
    /// `isFrameworkFile`: Boolean, not null
    is_framework_file "isFrameworkFile" "r": bool,
    /// `manifest`: Binary
    manifest "manifest": mg::Binary,
    /// `name`: String
    name "name": String,
    /// `size`: Int64, not null
    size "size" "r": i64,
    /// `sizeEncrypted`: Int64, not null
    size_encrypted "sizeEncrypted" "r": i64,
    /// `uploadState`: mobileAppContentFileUploadState, not null, computed, read-only
    upload_state "uploadState" "rcp": mg::Open<super::MobileAppContentFileUploadState>,
}

mg::derived_from! { MobileAppContentFile: super::Entity }
