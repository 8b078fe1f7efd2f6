// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerAppUsage`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainerappusage?view=graph-rest-beta>
    MicrosoftAppsFileStorageContainerAppUsage "microsoft.graph.microsoftAppsFileStorageContainerAppUsage" "entity";
    /// `activeContainerCount`: Int64, not null, computed
    active_container_count "activeContainerCount" "rc": i64,
    /// `activeStorageUsedInBytes`: Int64, not null, computed
    active_storage_used_in_bytes "activeStorageUsedInBytes" "rc": i64,
    /// `appId`: String, key, not null, computed
    app_id "appId" "krc": String,
    /// `displayName`: String, computed
    display_name "displayName" "c": String,
}
