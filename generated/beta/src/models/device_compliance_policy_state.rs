// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceCompliancePolicyState`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceCompliancePolicyStateCollection`], for example
/// `graph.device_management().managed_devices().id(id).device_compliance_policy_states()`.
///
/// [`DeviceCompliancePolicyStateCollection`]: crate::requests::device_compliance_policy_state::DeviceCompliancePolicyStateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecompliancepolicystate?view=graph-rest-beta
pub struct DeviceCompliancePolicyState {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `platformType`. Never null.
    pub platform_type: mg::Field<mg::Open<super::PolicyPlatformType>>,
    /// `settingCount`. Never null.
    pub setting_count: mg::Field<i32>,
    /// `settingStates`.
    pub setting_states: mg::Field<Vec<super::DeviceCompliancePolicySettingState>>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ComplianceStatus>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceCompliancePolicyState: "microsoft.graph.deviceCompliancePolicyState", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    platform_type: "platformType" required,
    setting_count: "settingCount" required,
    setting_states: "settingStates",
    state: "state" required,
    user_id: "userId",
    user_principal_name: "userPrincipalName",
    version: "version" required,
}

mg::derived_from! { DeviceCompliancePolicyState: super::Entity }
