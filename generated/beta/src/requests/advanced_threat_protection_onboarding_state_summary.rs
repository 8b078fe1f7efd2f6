// @generated
use crate::{mg, models, requests};

/// Requests on one [`AdvancedThreatProtectionOnboardingStateSummary`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().advanced_threat_protection_onboarding_state_summary()`.
///
/// [`AdvancedThreatProtectionOnboardingStateSummary`]: models::AdvancedThreatProtectionOnboardingStateSummary
#[derive(Clone, Debug)]
pub struct AdvancedThreatProtectionOnboardingStateSummaryResource(
    mg::One<models::AdvancedThreatProtectionOnboardingStateSummary>,
);

mg::builder! { AdvancedThreatProtectionOnboardingStateSummaryResource: mg::One<models::AdvancedThreatProtectionOnboardingStateSummary> }

impl AdvancedThreatProtectionOnboardingStateSummaryResource {
    /// `…/advancedThreatProtectionOnboardingDeviceSettingStates`: many
    /// [`AdvancedThreatProtectionOnboardingDeviceSettingState`].
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    ///
    /// [`AdvancedThreatProtectionOnboardingDeviceSettingState`]: models::AdvancedThreatProtectionOnboardingDeviceSettingState
    #[inline]
    pub fn advanced_threat_protection_onboarding_device_setting_states(
        &self,
    ) -> requests::advanced_threat_protection_onboarding_device_setting_state::AdvancedThreatProtectionOnboardingDeviceSettingStateCollection {
        mg::navigate(self, "advancedThreatProtectionOnboardingDeviceSettingStates")
    }
}
