// @generated
use crate::{mg, models};

/// One `microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState`, by its URL.
///
/// For example `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates/{advancedThreatProtectionOnboardingDeviceSettingState-id}`.
pub type AdvancedThreatProtectionOnboardingDeviceSettingStateResource = mg::One<
    models::AdvancedThreatProtectionOnboardingDeviceSettingState,
>;

/// A collection of `microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState`, by its URL.
///
/// For example `/deviceManagement/advancedThreatProtectionOnboardingStateSummary/advancedThreatProtectionOnboardingDeviceSettingStates`.
pub type AdvancedThreatProtectionOnboardingDeviceSettingStateCollection = mg::Many<
    models::AdvancedThreatProtectionOnboardingDeviceSettingState,
    AdvancedThreatProtectionOnboardingDeviceSettingStateResource,
>;
