// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.microsoftAppsFileStorageContainerUsage`, by its URL.
    ///
    /// For example `/reports/microsoftAppsFileStorageContainerUsageSummary`.
    MicrosoftAppsFileStorageContainerUsageResource(mg::One<models::MicrosoftAppsFileStorageContainerUsage>)
}

impl MicrosoftAppsFileStorageContainerUsageResource {
    /// `…/usageByDataLocation`: many `microsoftAppsFileStorageContainerGeoUsage`
    #[inline]
    pub fn usage_by_data_location(
        &self,
    ) -> requests::microsoft_apps_file_storage_container_geo_usage::MicrosoftAppsFileStorageContainerGeoUsageCollection {
        mg::to(self, "usageByDataLocation")
    }
}
