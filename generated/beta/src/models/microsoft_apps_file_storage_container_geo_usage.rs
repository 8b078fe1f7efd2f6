// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftAppsFileStorageContainerGeoUsage`][reference].
///
/// Requests: [`MicrosoftAppsFileStorageContainerGeoUsageCollection`], for example:
///
/// ```ignore
/// graph
///     .reports()
///     .microsoft_apps_file_storage_container_usage_summary()
///     .usage_by_data_location()
/// ```
///
/// [`MicrosoftAppsFileStorageContainerGeoUsageCollection`]: crate::requests::microsoft_apps_file_storage_container_geo_usage::MicrosoftAppsFileStorageContainerGeoUsageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainergeousage?view=graph-rest-beta
pub struct MicrosoftAppsFileStorageContainerGeoUsage {
    /// `activeContainerCount`. Never null. Read-only: the service computes it.
    pub active_container_count: mg::Field<i64>,
    /// `activeStorageUsedInBytes`. Never null. Read-only: the service computes it.
    pub active_storage_used_in_bytes: mg::Field<i64>,
    /// `dataLocationCode`: the key. Never null. Read-only: the service computes it.
    pub data_location_code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAppsFileStorageContainerGeoUsage: "microsoft.graph.microsoftAppsFileStorageContainerGeoUsage", entity;
    active_container_count: "activeContainerCount" required computed,
    active_storage_used_in_bytes: "activeStorageUsedInBytes" required computed,
    data_location_code: "dataLocationCode" key required computed,
}

impl MicrosoftAppsFileStorageContainerGeoUsage {
    /// `usageByApp`: many [`MicrosoftAppsFileStorageContainerAppUsage`].
    ///
    /// [`MicrosoftAppsFileStorageContainerAppUsage`]: super::MicrosoftAppsFileStorageContainerAppUsage
    pub const USAGE_BY_APP: mg::Nav<
        MicrosoftAppsFileStorageContainerGeoUsage,
        Vec<super::MicrosoftAppsFileStorageContainerAppUsage>,
    > = mg::Nav::new("usageByApp");
}
