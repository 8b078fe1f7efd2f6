// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedAppConfiguration`](models::ManagedAppConfiguration): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_policies()
///     .id(id)
///     .cast_to_managed_app_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct ManagedAppConfigurationResource(
    mg::One<
        models::ManagedAppConfiguration,
        requests::managed_app_policy::ManagedAppPolicyResource,
    >,
);

mg::builder! { ManagedAppConfigurationResource: mg::One<models::ManagedAppConfiguration, requests::managed_app_policy::ManagedAppPolicyResource> }

impl ManagedAppConfigurationResource {
    /// `…/settings`: many
    /// [`DeviceManagementConfigurationSetting`](models::DeviceManagementConfigurationSetting).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::device_management_configuration_setting::DeviceManagementConfigurationSettingCollection {
        mg::navigate(self, "settings")
    }

    /// `…/microsoft.graph.targetedManagedAppConfiguration`: cast to
    /// [`TargetedManagedAppConfiguration`](models::TargetedManagedAppConfiguration).
    #[doc(alias = "microsoft.graph.targetedManagedAppConfiguration")]
    #[inline]
    pub fn cast_to_targeted_managed_app_configuration(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationResource {
        mg::navigate(self, "microsoft.graph.targetedManagedAppConfiguration")
    }
}

/// Requests on a collection of [`ManagedAppConfiguration`](models::ManagedAppConfiguration):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.device_app_management().managed_app_policies().cast_to_managed_app_configuration()`.
#[derive(Clone, Debug)]
pub struct ManagedAppConfigurationCollection(
    mg::Many<models::ManagedAppConfiguration, ManagedAppConfigurationResource>,
);

mg::builder! { ManagedAppConfigurationCollection: mg::Many<models::ManagedAppConfiguration, ManagedAppConfigurationResource> }

impl ManagedAppConfigurationCollection {
    /// `…/microsoft.graph.targetedManagedAppConfiguration`: the members that are
    /// [`TargetedManagedAppConfiguration`](models::TargetedManagedAppConfiguration).
    #[doc(alias = "microsoft.graph.targetedManagedAppConfiguration")]
    #[inline]
    pub fn cast_to_targeted_managed_app_configuration(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection {
        mg::navigate(self, "microsoft.graph.targetedManagedAppConfiguration")
    }
}
