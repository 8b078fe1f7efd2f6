// @generated
use crate::{mg, models, requests};

/// Requests on one [`MicrosoftAppsFileStorageContainerGeoUsage`]: `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .reports()
///     .microsoft_apps_file_storage_container_usage_summary()
///     .usage_by_data_location()
///     .id(id)
/// ```
///
/// [`MicrosoftAppsFileStorageContainerGeoUsage`]: models::MicrosoftAppsFileStorageContainerGeoUsage
#[derive(Clone, Debug)]
pub struct MicrosoftAppsFileStorageContainerGeoUsageResource(
    mg::One<models::MicrosoftAppsFileStorageContainerGeoUsage>,
);

mg::builder! { MicrosoftAppsFileStorageContainerGeoUsageResource: mg::One<models::MicrosoftAppsFileStorageContainerGeoUsage> }

impl MicrosoftAppsFileStorageContainerGeoUsageResource {
    /// `…/usageByApp`: many [`MicrosoftAppsFileStorageContainerAppUsage`].
    ///
    /// [`MicrosoftAppsFileStorageContainerAppUsage`]: models::MicrosoftAppsFileStorageContainerAppUsage
    #[inline]
    pub fn usage_by_app(
        &self,
    ) -> requests::microsoft_apps_file_storage_container_app_usage::MicrosoftAppsFileStorageContainerAppUsageCollection {
        mg::navigate(self, "usageByApp")
    }
}

/// Requests on a collection of [`MicrosoftAppsFileStorageContainerGeoUsage`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .reports()
///     .microsoft_apps_file_storage_container_usage_summary()
///     .usage_by_data_location()
/// ```
///
/// [`MicrosoftAppsFileStorageContainerGeoUsage`]: models::MicrosoftAppsFileStorageContainerGeoUsage
pub type MicrosoftAppsFileStorageContainerGeoUsageCollection = mg::Many<
    models::MicrosoftAppsFileStorageContainerGeoUsage,
    MicrosoftAppsFileStorageContainerGeoUsageResource,
>;
