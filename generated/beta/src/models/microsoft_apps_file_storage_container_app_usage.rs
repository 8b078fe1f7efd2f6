// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftAppsFileStorageContainerAppUsage`][reference].
///
/// Requests: [`MicrosoftAppsFileStorageContainerAppUsageCollection`], for example:
///
/// ```ignore
/// graph
///     .reports()
///     .microsoft_apps_file_storage_container_usage_summary()
///     .usage_by_data_location()
///     .id(id)
///     .usage_by_app()
/// ```
///
/// [`MicrosoftAppsFileStorageContainerAppUsageCollection`]: crate::requests::microsoft_apps_file_storage_container_app_usage::MicrosoftAppsFileStorageContainerAppUsageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftappsfilestoragecontainerappusage?view=graph-rest-beta
pub struct MicrosoftAppsFileStorageContainerAppUsage {
    /// `activeContainerCount`. Never null. Read-only: the service computes it.
    pub active_container_count: mg::Field<i64>,
    /// `activeStorageUsedInBytes`. Never null. Read-only: the service computes it.
    pub active_storage_used_in_bytes: mg::Field<i64>,
    /// `appId`: the key. Never null. Read-only: the service computes it.
    pub app_id: mg::Field<String>,
    /// `displayName`. Read-only: the service computes it.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAppsFileStorageContainerAppUsage: "microsoft.graph.microsoftAppsFileStorageContainerAppUsage", entity;
    active_container_count: "activeContainerCount" required computed,
    active_storage_used_in_bytes: "activeStorageUsedInBytes" required computed,
    app_id: "appId" key required computed,
    display_name: "displayName" computed,
}
