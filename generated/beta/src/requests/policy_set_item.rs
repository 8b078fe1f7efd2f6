// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.policySetItem`, by its URL.
    ///
    /// For example `/deviceAppManagement/policySets/{policySet-id}/items/{policySetItem-id}`.
    PolicySetItemResource(mg::One<models::PolicySetItem>)
}

impl PolicySetItemResource {
    /// `…/microsoft.graph.deviceCompliancePolicyPolicySetItem`
    #[inline]
    pub fn as_device_compliance_policy_policy_set_item(
        &self,
    ) -> requests::device_compliance_policy_policy_set_item::DeviceCompliancePolicyPolicySetItemResource {
        mg::to(self, "microsoft.graph.deviceCompliancePolicyPolicySetItem")
    }

    /// `…/microsoft.graph.deviceConfigurationPolicySetItem`
    #[inline]
    pub fn as_device_configuration_policy_set_item(
        &self,
    ) -> requests::device_configuration_policy_set_item::DeviceConfigurationPolicySetItemResource {
        mg::to(self, "microsoft.graph.deviceConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`
    #[inline]
    pub fn as_device_management_configuration_policy_policy_set_item(
        &self,
    ) -> requests::device_management_configuration_policy_policy_set_item::DeviceManagementConfigurationPolicyPolicySetItemResource {
        mg::to(self, "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem")
    }

    /// `…/microsoft.graph.deviceManagementScriptPolicySetItem`
    #[inline]
    pub fn as_device_management_script_policy_set_item(
        &self,
    ) -> requests::device_management_script_policy_set_item::DeviceManagementScriptPolicySetItemResource {
        mg::to(self, "microsoft.graph.deviceManagementScriptPolicySetItem")
    }

    /// `…/microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`
    #[inline]
    pub fn as_enrollment_restrictions_configuration_policy_set_item(
        &self,
    ) -> requests::enrollment_restrictions_configuration_policy_set_item::EnrollmentRestrictionsConfigurationPolicySetItemResource {
        mg::to(self, "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem`
    #[inline]
    pub fn as_ios_lob_app_provisioning_configuration_policy_set_item(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration_policy_set_item::IosLobAppProvisioningConfigurationPolicySetItemResource {
        mg::to(self, "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.managedAppProtectionPolicySetItem`
    #[inline]
    pub fn as_managed_app_protection_policy_set_item(
        &self,
    ) -> requests::managed_app_protection_policy_set_item::ManagedAppProtectionPolicySetItemResource {
        mg::to(self, "microsoft.graph.managedAppProtectionPolicySetItem")
    }

    /// `…/microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`
    #[inline]
    pub fn as_managed_device_mobile_app_configuration_policy_set_item(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_policy_set_item::ManagedDeviceMobileAppConfigurationPolicySetItemResource {
        mg::to(self, "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem`
    #[inline]
    pub fn as_mdm_windows_information_protection_policy_policy_set_item(
        &self,
    ) -> requests::mdm_windows_information_protection_policy_policy_set_item::MdmWindowsInformationProtectionPolicyPolicySetItemResource {
        mg::to(
            self,
            "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem",
        )
    }

    /// `…/microsoft.graph.mobileAppPolicySetItem`
    #[inline]
    pub fn as_mobile_app_policy_set_item(
        &self,
    ) -> requests::mobile_app_policy_set_item::MobileAppPolicySetItemResource {
        mg::to(self, "microsoft.graph.mobileAppPolicySetItem")
    }

    /// `…/microsoft.graph.targetedManagedAppConfigurationPolicySetItem`
    #[inline]
    pub fn as_targeted_managed_app_configuration_policy_set_item(
        &self,
    ) -> requests::targeted_managed_app_configuration_policy_set_item::TargetedManagedAppConfigurationPolicySetItemResource {
        mg::to(self, "microsoft.graph.targetedManagedAppConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`
    #[inline]
    pub fn as_windows10_enrollment_completion_page_configuration_policy_set_item(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration_policy_set_item::Windows10EnrollmentCompletionPageConfigurationPolicySetItemResource {
        mg::to(
            self,
            "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`
    #[inline]
    pub fn as_windows_autopilot_deployment_profile_policy_set_item(
        &self,
    ) -> requests::windows_autopilot_deployment_profile_policy_set_item::WindowsAutopilotDeploymentProfilePolicySetItemResource {
        mg::to(self, "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.policySetItem`, by its URL.
    ///
    /// For example `/deviceAppManagement/policySets/{policySet-id}/items`.
    PolicySetItemCollection(mg::Many<models::PolicySetItem, PolicySetItemResource>)
}

impl PolicySetItemCollection {
    /// `…/microsoft.graph.deviceCompliancePolicyPolicySetItem`
    #[inline]
    pub fn as_device_compliance_policy_policy_set_item(
        &self,
    ) -> requests::device_compliance_policy_policy_set_item::DeviceCompliancePolicyPolicySetItemCollection {
        mg::to(self, "microsoft.graph.deviceCompliancePolicyPolicySetItem")
    }

    /// `…/microsoft.graph.deviceConfigurationPolicySetItem`
    #[inline]
    pub fn as_device_configuration_policy_set_item(
        &self,
    ) -> requests::device_configuration_policy_set_item::DeviceConfigurationPolicySetItemCollection {
        mg::to(self, "microsoft.graph.deviceConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`
    #[inline]
    pub fn as_device_management_configuration_policy_policy_set_item(
        &self,
    ) -> requests::device_management_configuration_policy_policy_set_item::DeviceManagementConfigurationPolicyPolicySetItemCollection {
        mg::to(self, "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem")
    }

    /// `…/microsoft.graph.deviceManagementScriptPolicySetItem`
    #[inline]
    pub fn as_device_management_script_policy_set_item(
        &self,
    ) -> requests::device_management_script_policy_set_item::DeviceManagementScriptPolicySetItemCollection {
        mg::to(self, "microsoft.graph.deviceManagementScriptPolicySetItem")
    }

    /// `…/microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`
    #[inline]
    pub fn as_enrollment_restrictions_configuration_policy_set_item(
        &self,
    ) -> requests::enrollment_restrictions_configuration_policy_set_item::EnrollmentRestrictionsConfigurationPolicySetItemCollection {
        mg::to(self, "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem`
    #[inline]
    pub fn as_ios_lob_app_provisioning_configuration_policy_set_item(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration_policy_set_item::IosLobAppProvisioningConfigurationPolicySetItemCollection {
        mg::to(self, "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.managedAppProtectionPolicySetItem`
    #[inline]
    pub fn as_managed_app_protection_policy_set_item(
        &self,
    ) -> requests::managed_app_protection_policy_set_item::ManagedAppProtectionPolicySetItemCollection {
        mg::to(self, "microsoft.graph.managedAppProtectionPolicySetItem")
    }

    /// `…/microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`
    #[inline]
    pub fn as_managed_device_mobile_app_configuration_policy_set_item(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_policy_set_item::ManagedDeviceMobileAppConfigurationPolicySetItemCollection {
        mg::to(self, "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem`
    #[inline]
    pub fn as_mdm_windows_information_protection_policy_policy_set_item(
        &self,
    ) -> requests::mdm_windows_information_protection_policy_policy_set_item::MdmWindowsInformationProtectionPolicyPolicySetItemCollection {
        mg::to(
            self,
            "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem",
        )
    }

    /// `…/microsoft.graph.mobileAppPolicySetItem`
    #[inline]
    pub fn as_mobile_app_policy_set_item(
        &self,
    ) -> requests::mobile_app_policy_set_item::MobileAppPolicySetItemCollection {
        mg::to(self, "microsoft.graph.mobileAppPolicySetItem")
    }

    /// `…/microsoft.graph.targetedManagedAppConfigurationPolicySetItem`
    #[inline]
    pub fn as_targeted_managed_app_configuration_policy_set_item(
        &self,
    ) -> requests::targeted_managed_app_configuration_policy_set_item::TargetedManagedAppConfigurationPolicySetItemCollection {
        mg::to(self, "microsoft.graph.targetedManagedAppConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`
    #[inline]
    pub fn as_windows10_enrollment_completion_page_configuration_policy_set_item(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration_policy_set_item::Windows10EnrollmentCompletionPageConfigurationPolicySetItemCollection {
        mg::to(
            self,
            "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`
    #[inline]
    pub fn as_windows_autopilot_deployment_profile_policy_set_item(
        &self,
    ) -> requests::windows_autopilot_deployment_profile_policy_set_item::WindowsAutopilotDeploymentProfilePolicySetItemCollection {
        mg::to(self, "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem")
    }
}
