// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerGeoUsage`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainergeousage?view=graph-rest-beta>
    MicrosoftAppsFileStorageContainerGeoUsage "microsoft.graph.microsoftAppsFileStorageContainerGeoUsage" "entity";
    /// `activeContainerCount`: Int32
    active_container_count "activeContainerCount": i32,
    /// `activeStorageUsedInBytes`: Int64
    active_storage_used_in_bytes "activeStorageUsedInBytes": i64,
    /// `dataLocationCode`: String, key, not null
    data_location_code "dataLocationCode" "kr": String,
}

impl MicrosoftAppsFileStorageContainerGeoUsage {
    /// `usageByApp`: many `microsoftAppsFileStorageContainerAppUsage`, contained
    pub const USAGE_BY_APP: mg::Nav<
        MicrosoftAppsFileStorageContainerGeoUsage,
        Vec<super::MicrosoftAppsFileStorageContainerAppUsage>,
    > = mg::Nav::new("usageByApp");
}
