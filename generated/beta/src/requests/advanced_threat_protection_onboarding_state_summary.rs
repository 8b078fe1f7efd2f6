// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.advancedThreatProtectionOnboardingStateSummary`, by its URL.
    ///
    /// For example `/deviceManagement/advancedThreatProtectionOnboardingStateSummary`.
    AdvancedThreatProtectionOnboardingStateSummaryResource(mg::One<models::AdvancedThreatProtectionOnboardingStateSummary>)
}

impl AdvancedThreatProtectionOnboardingStateSummaryResource {
    /// `…/advancedThreatProtectionOnboardingDeviceSettingStates`: many `advancedThreatProtectionOnboardingDeviceSettingState`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn advanced_threat_protection_onboarding_device_setting_states(
        &self,
    ) -> requests::advanced_threat_protection_onboarding_device_setting_state::AdvancedThreatProtectionOnboardingDeviceSettingStateCollection {
        mg::to(self, "advancedThreatProtectionOnboardingDeviceSettingStates")
    }
}
