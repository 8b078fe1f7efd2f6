// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerAppUsage`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainerappusage?view=graph-rest-beta>
    MicrosoftAppsFileStorageContainerAppUsage "microsoft.graph.microsoftAppsFileStorageContainerAppUsage" "entity";
    /// `activeContainerCount`: Int32
    active_container_count "activeContainerCount": i32,
    /// `activeStorageUsedInBytes`: Int64
    active_storage_used_in_bytes "activeStorageUsedInBytes": i64,
    /// `appId`: String, key, not null
    app_id "appId" "kr": String,
    /// `displayName`: String
    display_name "displayName": String,
}
