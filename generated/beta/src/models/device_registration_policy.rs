// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceRegistrationPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceRegistrationPolicyResource`], for example
/// `graph.policies().device_registration_policy()`.
///
/// [`DeviceRegistrationPolicyResource`]: crate::requests::device_registration_policy::DeviceRegistrationPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceregistrationpolicy?view=graph-rest-beta
pub struct DeviceRegistrationPolicy {
    /// `azureADJoin`.
    pub azure_ad_join: mg::Field<mg::Boxed<super::AzureAdJoinPolicy>>,
    /// `azureADRegistration`.
    pub azure_ad_registration: mg::Field<mg::Boxed<super::AzureAdRegistrationPolicy>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `localAdminPassword`.
    pub local_admin_password: mg::Field<mg::Boxed<super::LocalAdminPasswordSettings>>,
    /// `multiFactorAuthConfiguration`. Never null.
    pub multi_factor_auth_configuration: mg::Field<
        mg::Open<super::MultiFactorAuthConfiguration>,
    >,
    /// `userDeviceQuota`. Never null.
    pub user_device_quota: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceRegistrationPolicy: "microsoft.graph.deviceRegistrationPolicy", entity, base super::Entity;
    azure_ad_join: "azureADJoin",
    azure_ad_registration: "azureADRegistration",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    local_admin_password: "localAdminPassword",
    multi_factor_auth_configuration: "multiFactorAuthConfiguration" required,
    user_device_quota: "userDeviceQuota" required,
}

mg::derived_from! { DeviceRegistrationPolicy: super::Entity }
