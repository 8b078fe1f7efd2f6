// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.microsoftAppsFileStorageContainerGeoUsage`, by its URL.
    ///
    /// For example `/reports/microsoftAppsFileStorageContainerUsageSummary/usageByDataLocation/{microsoftAppsFileStorageContainerGeoUsage-id}`.
    MicrosoftAppsFileStorageContainerGeoUsageResource(mg::One<models::MicrosoftAppsFileStorageContainerGeoUsage>)
}

impl MicrosoftAppsFileStorageContainerGeoUsageResource {
    /// `…/usageByApp`: many `microsoftAppsFileStorageContainerAppUsage`
    #[inline]
    pub fn usage_by_app(
        &self,
    ) -> requests::microsoft_apps_file_storage_container_app_usage::MicrosoftAppsFileStorageContainerAppUsageCollection {
        mg::to(self, "usageByApp")
    }
}

/// A collection of `microsoft.graph.microsoftAppsFileStorageContainerGeoUsage`, by its URL.
///
/// For example `/reports/microsoftAppsFileStorageContainerUsageSummary/usageByDataLocation`.
pub type MicrosoftAppsFileStorageContainerGeoUsageCollection = mg::Many<
    models::MicrosoftAppsFileStorageContainerGeoUsage,
    MicrosoftAppsFileStorageContainerGeoUsageResource,
>;
