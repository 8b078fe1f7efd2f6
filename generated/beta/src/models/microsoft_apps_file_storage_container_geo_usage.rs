// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAppsFileStorageContainerGeoUsage`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainergeousage?view=graph-rest-beta>
    MicrosoftAppsFileStorageContainerGeoUsage "microsoft.graph.microsoftAppsFileStorageContainerGeoUsage" "entity";
    /// `activeContainerCount`: Int64, not null, computed
    active_container_count "activeContainerCount" "rc": i64,
    /// `activeStorageUsedInBytes`: Int64, not null, computed
    active_storage_used_in_bytes "activeStorageUsedInBytes" "rc": i64,
    /// `dataLocationCode`: String, key, not null, computed
    data_location_code "dataLocationCode" "krc": String,
}

impl MicrosoftAppsFileStorageContainerGeoUsage {
    /// `usageByApp`: many `microsoftAppsFileStorageContainerAppUsage`, contained
    pub const USAGE_BY_APP: mg::Nav<
        MicrosoftAppsFileStorageContainerGeoUsage,
        Vec<super::MicrosoftAppsFileStorageContainerAppUsage>,
    > = mg::Nav::new("usageByApp");
}
