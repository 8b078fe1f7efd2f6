// @generated
use crate::mg;

/// Entity type [`microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`AdvancedThreatProtectionOnboardingDeviceSettingStateCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .advanced_threat_protection_onboarding_state_summary()
///     .advanced_threat_protection_onboarding_device_setting_states()
/// ```
///
/// [`AdvancedThreatProtectionOnboardingDeviceSettingStateCollection`]: crate::requests::advanced_threat_protection_onboarding_device_setting_state::AdvancedThreatProtectionOnboardingDeviceSettingStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/advancedthreatprotectiononboardingdevicesettingstate?view=graph-rest-beta
pub struct AdvancedThreatProtectionOnboardingDeviceSettingState {
    /// `complianceGracePeriodExpirationDateTime`. Never null.
    pub compliance_grace_period_expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `platformType`. Never null.
    pub platform_type: mg::Field<mg::Open<super::DeviceType>>,
    /// `setting`.
    pub setting: mg::Field<String>,
    /// `settingName`.
    pub setting_name: mg::Field<String>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `userEmail`.
    pub user_email: mg::Field<String>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userName`.
    pub user_name: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdvancedThreatProtectionOnboardingDeviceSettingState: "microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState", entity, base super::Entity;
    compliance_grace_period_expiration_date_time: "complianceGracePeriodExpirationDateTime" required,
    device_id: "deviceId",
    device_model: "deviceModel",
    device_name: "deviceName",
    id: "id" key required,
    platform_type: "platformType" required,
    setting: "setting",
    setting_name: "settingName",
    state: "state" required,
    user_email: "userEmail",
    user_id: "userId",
    user_name: "userName",
    user_principal_name: "userPrincipalName",
}

mg::derived_from! { AdvancedThreatProtectionOnboardingDeviceSettingState: super::Entity }
