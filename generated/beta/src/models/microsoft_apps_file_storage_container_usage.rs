// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftAppsFileStorageContainerUsage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MicrosoftAppsFileStorageContainerUsageResource`], for example
/// `graph.reports().microsoft_apps_file_storage_container_usage_summary()`.
///
/// [`MicrosoftAppsFileStorageContainerUsageResource`]: crate::requests::microsoft_apps_file_storage_container_usage::MicrosoftAppsFileStorageContainerUsageResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainerusage?view=graph-rest-beta
pub struct MicrosoftAppsFileStorageContainerUsage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `totalActiveContainerCount`. Never null. Read-only: the service computes it.
    pub total_active_container_count: mg::Field<i64>,
    /// `totalActiveStorageUsedInBytes`. Never null. Read-only: the service computes it.
    pub total_active_storage_used_in_bytes: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAppsFileStorageContainerUsage: "microsoft.graph.microsoftAppsFileStorageContainerUsage", entity, base super::Entity;
    id: "id" key required,
    total_active_container_count: "totalActiveContainerCount" required computed,
    total_active_storage_used_in_bytes: "totalActiveStorageUsedInBytes" required computed,
}

mg::derived_from! { MicrosoftAppsFileStorageContainerUsage: super::Entity }

impl MicrosoftAppsFileStorageContainerUsage {
    /// `usageByDataLocation`: many [`MicrosoftAppsFileStorageContainerGeoUsage`].
    ///
    /// [`MicrosoftAppsFileStorageContainerGeoUsage`]: super::MicrosoftAppsFileStorageContainerGeoUsage
    pub const USAGE_BY_DATA_LOCATION: mg::Nav<
        MicrosoftAppsFileStorageContainerUsage,
        Vec<super::MicrosoftAppsFileStorageContainerGeoUsage>,
    > = mg::Nav::new("usageByDataLocation");
}
