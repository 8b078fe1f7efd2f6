// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`DeviceManagementReusablePolicySetting`](models::DeviceManagementReusablePolicySetting): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().reusable_policy_settings().id(id)`.
#[derive(Clone, Debug)]
pub struct DeviceManagementReusablePolicySettingResource(
    mg::One<models::DeviceManagementReusablePolicySetting>,
);

mg::builder! { DeviceManagementReusablePolicySettingResource: mg::One<models::DeviceManagementReusablePolicySetting> }

impl DeviceManagementReusablePolicySettingResource {
    /// `…/referencingConfigurationPolicies`: many
    /// [`DeviceManagementConfigurationPolicy`](models::DeviceManagementConfigurationPolicy).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn referencing_configuration_policies(
        &self,
    ) -> requests::device_management_configuration_policy::DeviceManagementConfigurationPolicyCollection {
        mg::navigate(self, "referencingConfigurationPolicies")
    }

    /// `POST …/clone`.
    ///
    /// Returns
    /// [`DeviceManagementReusablePolicySetting`](models::DeviceManagementReusablePolicySetting).
    ///
    /// Least privileged permission: not known.
    #[inline]
    pub fn clone(&self) -> mg::Request<models::DeviceManagementReusablePolicySetting> {
        self.raw().action("clone")
    }
}

/// Requests on a collection of
/// [`DeviceManagementReusablePolicySetting`](models::DeviceManagementReusablePolicySetting):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().reusable_policy_settings()`.
pub type DeviceManagementReusablePolicySettingCollection = mg::Many<
    models::DeviceManagementReusablePolicySetting,
    DeviceManagementReusablePolicySettingResource,
>;
