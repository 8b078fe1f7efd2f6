// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagement.alertRuleTemplate`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlertRuleTemplate {
    /// `cloudPcProvisionScenario` (0)
    CloudPcProvisionScenario,
    /// `cloudPcImageUploadScenario` (1)
    CloudPcImageUploadScenario,
    /// `cloudPcOnPremiseNetworkConnectionCheckScenario` (2)
    CloudPcOnPremiseNetworkConnectionCheckScenario,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `cloudPcInGracePeriodScenario` (4)
    CloudPcInGracePeriodScenario,
    /// `cloudPcFrontlineInsufficientLicensesScenario` (5)
    CloudPcFrontlineInsufficientLicensesScenario,
    /// `cloudPcInaccessibleScenario` (6)
    CloudPcInaccessibleScenario,
    /// `cloudPcFrontlineConcurrencyScenario` (7)
    CloudPcFrontlineConcurrencyScenario,
    /// `cloudPcUserSettingsPersistenceScenario` (8)
    CloudPcUserSettingsPersistenceScenario,
    /// `cloudPcDeprovisionFailedScenario` (9)
    CloudPcDeprovisionFailedScenario,
}

mg::enumeration! {
    AlertRuleTemplate: "microsoft.graph.deviceManagement.alertRuleTemplate";
    CloudPcProvisionScenario: "cloudPcProvisionScenario" = 0,
    CloudPcImageUploadScenario: "cloudPcImageUploadScenario" = 1,
    CloudPcOnPremiseNetworkConnectionCheckScenario: "cloudPcOnPremiseNetworkConnectionCheckScenario" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    CloudPcInGracePeriodScenario: "cloudPcInGracePeriodScenario" = 4,
    CloudPcFrontlineInsufficientLicensesScenario: "cloudPcFrontlineInsufficientLicensesScenario" = 5,
    CloudPcInaccessibleScenario: "cloudPcInaccessibleScenario" = 6,
    CloudPcFrontlineConcurrencyScenario: "cloudPcFrontlineConcurrencyScenario" = 7,
    CloudPcUserSettingsPersistenceScenario: "cloudPcUserSettingsPersistenceScenario" = 8,
    CloudPcDeprovisionFailedScenario: "cloudPcDeprovisionFailedScenario" = 9,
}
