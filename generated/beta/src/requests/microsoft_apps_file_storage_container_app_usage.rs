// @generated
use crate::{mg, models};

/// One `microsoft.graph.microsoftAppsFileStorageContainerAppUsage`, by its URL.
///
/// For example `/reports/microsoftAppsFileStorageContainerUsageSummary/usageByDataLocation/{microsoftAppsFileStorageContainerGeoUsage-id}/usageByApp/{microsoftAppsFileStorageContainerAppUsage-id}`.
pub type MicrosoftAppsFileStorageContainerAppUsageResource = mg::One<
    models::MicrosoftAppsFileStorageContainerAppUsage,
>;

/// A collection of `microsoft.graph.microsoftAppsFileStorageContainerAppUsage`, by its URL.
///
/// For example `/reports/microsoftAppsFileStorageContainerUsageSummary/usageByDataLocation/{microsoftAppsFileStorageContainerGeoUsage-id}/usageByApp`.
pub type MicrosoftAppsFileStorageContainerAppUsageCollection = mg::Many<
    models::MicrosoftAppsFileStorageContainerAppUsage,
    MicrosoftAppsFileStorageContainerAppUsageResource,
>;
