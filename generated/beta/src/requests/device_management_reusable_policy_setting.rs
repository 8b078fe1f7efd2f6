// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.deviceManagementReusablePolicySetting`, by its URL.
    ///
    /// For example `/deviceManagement/reusablePolicySettings/{deviceManagementReusablePolicySetting-id}`.
    DeviceManagementReusablePolicySettingResource(mg::One<models::DeviceManagementReusablePolicySetting>)
}

impl DeviceManagementReusablePolicySettingResource {
    /// `…/referencingConfigurationPolicies`: many `deviceManagementConfigurationPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn referencing_configuration_policies(
        &self,
    ) -> requests::device_management_configuration_policy::DeviceManagementConfigurationPolicyCollection {
        mg::to(self, "referencingConfigurationPolicies")
    }

    /// `POST …/clone`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn clone(&self) -> mg::Request<models::DeviceManagementReusablePolicySetting> {
        mg::Path::action(self, "clone")
    }
}

/// A collection of `microsoft.graph.deviceManagementReusablePolicySetting`, by its URL.
///
/// For example `/deviceManagement/reusablePolicySettings`.
pub type DeviceManagementReusablePolicySettingCollection = mg::Many<
    models::DeviceManagementReusablePolicySetting,
    DeviceManagementReusablePolicySettingResource,
>;
