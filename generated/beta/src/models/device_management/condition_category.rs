// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.conditionCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionCategory {
    /// `provisionFailures` (0)
    ProvisionFailures,
    /// `imageUploadFailures` (1)
    ImageUploadFailures,
    /// `azureNetworkConnectionCheckFailures` (2)
    AzureNetworkConnectionCheckFailures,
    /// `cloudPcInGracePeriod` (3)
    CloudPcInGracePeriod,
    /// `frontlineInsufficientLicenses` (4)
    FrontlineInsufficientLicenses,
    /// `cloudPcConnectionErrors` (5)
    CloudPcConnectionErrors,
    /// `cloudPcHostHealthCheckFailures` (6)
    CloudPcHostHealthCheckFailures,
    /// `cloudPcZoneOutage` (7)
    CloudPcZoneOutage,
    /// `unknownFutureValue` (8)
    UnknownFutureValue,
    /// `frontlineBufferUsageDuration` (9)
    FrontlineBufferUsageDuration,
    /// `frontlineBufferUsageThreshold` (10)
    FrontlineBufferUsageThreshold,
    /// `cloudPcUserSettingsPersistenceUsageThreshold` (11)
    CloudPcUserSettingsPersistenceUsageThreshold,
    /// `cloudPcDeprovisionedThreshold` (12)
    CloudPcDeprovisionedThreshold,
    /// `cloudPcReserveDeprovisionFailedThreshold` (13)
    CloudPcReserveDeprovisionFailedThreshold,
}

mg::enumeration! {
    ConditionCategory: "microsoft.graph.deviceManagement.conditionCategory";
    ProvisionFailures: "provisionFailures" = 0,
    ImageUploadFailures: "imageUploadFailures" = 1,
    AzureNetworkConnectionCheckFailures: "azureNetworkConnectionCheckFailures" = 2,
    CloudPcInGracePeriod: "cloudPcInGracePeriod" = 3,
    FrontlineInsufficientLicenses: "frontlineInsufficientLicenses" = 4,
    CloudPcConnectionErrors: "cloudPcConnectionErrors" = 5,
    CloudPcHostHealthCheckFailures: "cloudPcHostHealthCheckFailures" = 6,
    CloudPcZoneOutage: "cloudPcZoneOutage" = 7,
    UnknownFutureValue: "unknownFutureValue" = 8,
    FrontlineBufferUsageDuration: "frontlineBufferUsageDuration" = 9,
    FrontlineBufferUsageThreshold: "frontlineBufferUsageThreshold" = 10,
    CloudPcUserSettingsPersistenceUsageThreshold: "cloudPcUserSettingsPersistenceUsageThreshold" = 11,
    CloudPcDeprovisionedThreshold: "cloudPcDeprovisionedThreshold" = 12,
    CloudPcReserveDeprovisionFailedThreshold: "cloudPcReserveDeprovisionFailedThreshold" = 13,
}
