// @generated
use crate::{mg, models};

/// Requests on one [`MicrosoftAppsFileStorageContainerAppUsage`]: `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .reports()
///     .microsoft_apps_file_storage_container_usage_summary()
///     .usage_by_data_location()
///     .id(id)
///     .usage_by_app()
///     .id(id)
/// ```
///
/// [`MicrosoftAppsFileStorageContainerAppUsage`]: models::MicrosoftAppsFileStorageContainerAppUsage
pub type MicrosoftAppsFileStorageContainerAppUsageResource = mg::One<
    models::MicrosoftAppsFileStorageContainerAppUsage,
>;

/// Requests on a collection of [`MicrosoftAppsFileStorageContainerAppUsage`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
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
/// [`MicrosoftAppsFileStorageContainerAppUsage`]: models::MicrosoftAppsFileStorageContainerAppUsage
pub type MicrosoftAppsFileStorageContainerAppUsageCollection = mg::Many<
    models::MicrosoftAppsFileStorageContainerAppUsage,
    MicrosoftAppsFileStorageContainerAppUsageResource,
>;
