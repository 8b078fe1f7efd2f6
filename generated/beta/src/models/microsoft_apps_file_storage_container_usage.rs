// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerUsage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainerusage?view=graph-rest-beta>
    MicrosoftAppsFileStorageContainerUsage "microsoft.graph.microsoftAppsFileStorageContainerUsage" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `totalActiveContainerCount`: Int64, not null, computed
    total_active_container_count "totalActiveContainerCount" "rc": i64,
    /// `totalActiveStorageUsedInBytes`: Int64, not null, computed
    total_active_storage_used_in_bytes "totalActiveStorageUsedInBytes" "rc": i64,
}

mg::derived_from! { MicrosoftAppsFileStorageContainerUsage: super::Entity }

impl MicrosoftAppsFileStorageContainerUsage {
    /// `usageByDataLocation`: many `microsoftAppsFileStorageContainerGeoUsage`, contained
    pub const USAGE_BY_DATA_LOCATION: mg::Nav<
        MicrosoftAppsFileStorageContainerUsage,
        Vec<super::MicrosoftAppsFileStorageContainerGeoUsage>,
    > = mg::Nav::new("usageByDataLocation");
}
