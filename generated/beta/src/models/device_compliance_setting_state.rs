// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComplianceSettingState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceComplianceSettingStateCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_compliance_policy_setting_state_summaries()
///     .id(id)
///     .device_compliance_setting_states()
/// ```
///
/// [`DeviceComplianceSettingStateCollection`]: crate::requests::device_compliance_setting_state::DeviceComplianceSettingStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancesettingstate?view=graph-rest-beta
pub struct DeviceComplianceSettingState {
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
    DeviceComplianceSettingState: "microsoft.graph.deviceComplianceSettingState", entity, base super::Entity;
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

mg::derived_from! { DeviceComplianceSettingState: super::Entity }
