// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`MicrosoftAppsFileStorageContainerUsage`](models::MicrosoftAppsFileStorageContainerUsage):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.reports().microsoft_apps_file_storage_container_usage_summary()`.
#[derive(Clone, Debug)]
pub struct MicrosoftAppsFileStorageContainerUsageResource(
    mg::One<models::MicrosoftAppsFileStorageContainerUsage>,
);

mg::builder! { MicrosoftAppsFileStorageContainerUsageResource: mg::One<models::MicrosoftAppsFileStorageContainerUsage> }

impl MicrosoftAppsFileStorageContainerUsageResource {
    /// `…/usageByDataLocation`: many [`MicrosoftAppsFileStorageContainerGeoUsage`].
    ///
    /// [`MicrosoftAppsFileStorageContainerGeoUsage`]: models::MicrosoftAppsFileStorageContainerGeoUsage
    #[inline]
    pub fn usage_by_data_location(
        &self,
    ) -> requests::microsoft_apps_file_storage_container_geo_usage::MicrosoftAppsFileStorageContainerGeoUsageCollection {
        mg::navigate(self, "usageByDataLocation")
    }
}
