// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/advancedthreatprotectiononboardingdevicesettingstate?view=graph-rest-beta>
    AdvancedThreatProtectionOnboardingDeviceSettingState "microsoft.graph.advancedThreatProtectionOnboardingDeviceSettingState" "entity" : super::Entity;
    /// `complianceGracePeriodExpirationDateTime`: DateTimeOffset, not null
    compliance_grace_period_expiration_date_time "complianceGracePeriodExpirationDateTime" "r": mg::DateTimeOffset,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `platformType`: deviceType, not null
    platform_type "platformType" "r": mg::Open<super::DeviceType>,
    /// `setting`: String
    setting "setting": String,
    /// `settingName`: String
    setting_name "settingName": String,
    /// `state`: complianceStatus, not null
    state "state" "r": mg::Open<super::ComplianceStatus>,
    /// `userEmail`: String
    user_email "userEmail": String,
    /// `userId`: String
    user_id "userId": String,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { AdvancedThreatProtectionOnboardingDeviceSettingState: super::Entity }
