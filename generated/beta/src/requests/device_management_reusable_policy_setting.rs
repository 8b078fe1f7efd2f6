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
    #[inline]
    pub fn referencing_configuration_policies(
        &self,
    ) -> requests::device_management_configuration_policy::DeviceManagementConfigurationPolicyCollection {
        mg::to(self, "referencingConfigurationPolicies")
    }

    /// `POST …/clone`
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
