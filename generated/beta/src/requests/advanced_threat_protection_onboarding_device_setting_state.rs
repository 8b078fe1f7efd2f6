// @generated
use crate::{mg, models};

/// Requests on one [`AdvancedThreatProtectionOnboardingDeviceSettingState`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .advanced_threat_protection_onboarding_state_summary()
///     .advanced_threat_protection_onboarding_device_setting_states()
///     .id(id)
/// ```
///
/// [`AdvancedThreatProtectionOnboardingDeviceSettingState`]: models::AdvancedThreatProtectionOnboardingDeviceSettingState
pub type AdvancedThreatProtectionOnboardingDeviceSettingStateResource = mg::One<
    models::AdvancedThreatProtectionOnboardingDeviceSettingState,
>;

/// Requests on a collection of [`AdvancedThreatProtectionOnboardingDeviceSettingState`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .advanced_threat_protection_onboarding_state_summary()
///     .advanced_threat_protection_onboarding_device_setting_states()
/// ```
///
/// [`AdvancedThreatProtectionOnboardingDeviceSettingState`]: models::AdvancedThreatProtectionOnboardingDeviceSettingState
pub type AdvancedThreatProtectionOnboardingDeviceSettingStateCollection = mg::Many<
    models::AdvancedThreatProtectionOnboardingDeviceSettingState,
    AdvancedThreatProtectionOnboardingDeviceSettingStateResource,
>;
