// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicySetItem`](models::PolicySetItem): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.device_app_management().policy_sets().id(id).items().id(id)`.
#[derive(Clone, Debug)]
pub struct PolicySetItemResource(mg::One<models::PolicySetItem>);

mg::builder! { PolicySetItemResource: mg::One<models::PolicySetItem> }

impl PolicySetItemResource {
    /// `…/microsoft.graph.deviceCompliancePolicyPolicySetItem`: cast to
    /// [`DeviceCompliancePolicyPolicySetItem`](models::DeviceCompliancePolicyPolicySetItem).
    #[doc(alias = "microsoft.graph.deviceCompliancePolicyPolicySetItem")]
    #[inline]
    pub fn cast_to_device_compliance_policy_policy_set_item(
        &self,
    ) -> requests::device_compliance_policy_policy_set_item::DeviceCompliancePolicyPolicySetItemResource {
        mg::navigate(self, "microsoft.graph.deviceCompliancePolicyPolicySetItem")
    }

    /// `…/microsoft.graph.deviceConfigurationPolicySetItem`: cast to
    /// [`DeviceConfigurationPolicySetItem`](models::DeviceConfigurationPolicySetItem).
    #[doc(alias = "microsoft.graph.deviceConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_device_configuration_policy_set_item(
        &self,
    ) -> requests::device_configuration_policy_set_item::DeviceConfigurationPolicySetItemResource {
        mg::navigate(self, "microsoft.graph.deviceConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`: cast to
    /// [`DeviceManagementConfigurationPolicyPolicySetItem`].
    ///
    /// [`DeviceManagementConfigurationPolicyPolicySetItem`]: models::DeviceManagementConfigurationPolicyPolicySetItem
    #[doc(alias = "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem")]
    #[inline]
    pub fn cast_to_device_management_configuration_policy_policy_set_item(
        &self,
    ) -> requests::device_management_configuration_policy_policy_set_item::DeviceManagementConfigurationPolicyPolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem",
        )
    }

    /// `…/microsoft.graph.deviceManagementScriptPolicySetItem`: cast to
    /// [`DeviceManagementScriptPolicySetItem`](models::DeviceManagementScriptPolicySetItem).
    #[doc(alias = "microsoft.graph.deviceManagementScriptPolicySetItem")]
    #[inline]
    pub fn cast_to_device_management_script_policy_set_item(
        &self,
    ) -> requests::device_management_script_policy_set_item::DeviceManagementScriptPolicySetItemResource {
        mg::navigate(self, "microsoft.graph.deviceManagementScriptPolicySetItem")
    }

    /// `…/microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`: cast to
    /// [`EnrollmentRestrictionsConfigurationPolicySetItem`].
    ///
    /// [`EnrollmentRestrictionsConfigurationPolicySetItem`]: models::EnrollmentRestrictionsConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_enrollment_restrictions_configuration_policy_set_item(
        &self,
    ) -> requests::enrollment_restrictions_configuration_policy_set_item::EnrollmentRestrictionsConfigurationPolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem`: cast to
    /// [`IosLobAppProvisioningConfigurationPolicySetItem`].
    ///
    /// [`IosLobAppProvisioningConfigurationPolicySetItem`]: models::IosLobAppProvisioningConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_ios_lob_app_provisioning_configuration_policy_set_item(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration_policy_set_item::IosLobAppProvisioningConfigurationPolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.managedAppProtectionPolicySetItem`: cast to
    /// [`ManagedAppProtectionPolicySetItem`](models::ManagedAppProtectionPolicySetItem).
    #[doc(alias = "microsoft.graph.managedAppProtectionPolicySetItem")]
    #[inline]
    pub fn cast_to_managed_app_protection_policy_set_item(
        &self,
    ) -> requests::managed_app_protection_policy_set_item::ManagedAppProtectionPolicySetItemResource {
        mg::navigate(self, "microsoft.graph.managedAppProtectionPolicySetItem")
    }

    /// `…/microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`: cast to
    /// [`ManagedDeviceMobileAppConfigurationPolicySetItem`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationPolicySetItem`]: models::ManagedDeviceMobileAppConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_managed_device_mobile_app_configuration_policy_set_item(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_policy_set_item::ManagedDeviceMobileAppConfigurationPolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem`: cast to
    /// [`MdmWindowsInformationProtectionPolicyPolicySetItem`].
    ///
    /// [`MdmWindowsInformationProtectionPolicyPolicySetItem`]: models::MdmWindowsInformationProtectionPolicyPolicySetItem
    #[doc(alias = "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem")]
    #[inline]
    pub fn cast_to_mdm_windows_information_protection_policy_policy_set_item(
        &self,
    ) -> requests::mdm_windows_information_protection_policy_policy_set_item::MdmWindowsInformationProtectionPolicyPolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem",
        )
    }

    /// `…/microsoft.graph.mobileAppPolicySetItem`: cast to
    /// [`MobileAppPolicySetItem`](models::MobileAppPolicySetItem).
    #[doc(alias = "microsoft.graph.mobileAppPolicySetItem")]
    #[inline]
    pub fn cast_to_mobile_app_policy_set_item(
        &self,
    ) -> requests::mobile_app_policy_set_item::MobileAppPolicySetItemResource {
        mg::navigate(self, "microsoft.graph.mobileAppPolicySetItem")
    }

    /// `…/microsoft.graph.targetedManagedAppConfigurationPolicySetItem`: cast to
    /// [`TargetedManagedAppConfigurationPolicySetItem`].
    ///
    /// [`TargetedManagedAppConfigurationPolicySetItem`]: models::TargetedManagedAppConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.targetedManagedAppConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_targeted_managed_app_configuration_policy_set_item(
        &self,
    ) -> requests::targeted_managed_app_configuration_policy_set_item::TargetedManagedAppConfigurationPolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.targetedManagedAppConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`: cast to
    /// [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`].
    ///
    /// [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`]: models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem
    #[doc(
        alias = "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem"
    )]
    #[inline]
    pub fn cast_to_windows10_enrollment_completion_page_configuration_policy_set_item(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration_policy_set_item::Windows10EnrollmentCompletionPageConfigurationPolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`: cast to
    /// [`WindowsAutopilotDeploymentProfilePolicySetItem`].
    ///
    /// [`WindowsAutopilotDeploymentProfilePolicySetItem`]: models::WindowsAutopilotDeploymentProfilePolicySetItem
    #[doc(alias = "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem")]
    #[inline]
    pub fn cast_to_windows_autopilot_deployment_profile_policy_set_item(
        &self,
    ) -> requests::windows_autopilot_deployment_profile_policy_set_item::WindowsAutopilotDeploymentProfilePolicySetItemResource {
        mg::navigate(
            self,
            "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem",
        )
    }
}

/// Requests on a collection of [`PolicySetItem`](models::PolicySetItem): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().policy_sets().id(id).items()`.
#[derive(Clone, Debug)]
pub struct PolicySetItemCollection(
    mg::Many<models::PolicySetItem, PolicySetItemResource>,
);

mg::builder! { PolicySetItemCollection: mg::Many<models::PolicySetItem, PolicySetItemResource> }

impl PolicySetItemCollection {
    /// `…/microsoft.graph.deviceCompliancePolicyPolicySetItem`: the members that are
    /// [`DeviceCompliancePolicyPolicySetItem`](models::DeviceCompliancePolicyPolicySetItem).
    #[doc(alias = "microsoft.graph.deviceCompliancePolicyPolicySetItem")]
    #[inline]
    pub fn cast_to_device_compliance_policy_policy_set_item(
        &self,
    ) -> requests::device_compliance_policy_policy_set_item::DeviceCompliancePolicyPolicySetItemCollection {
        mg::navigate(self, "microsoft.graph.deviceCompliancePolicyPolicySetItem")
    }

    /// `…/microsoft.graph.deviceConfigurationPolicySetItem`: the members that are
    /// [`DeviceConfigurationPolicySetItem`](models::DeviceConfigurationPolicySetItem).
    #[doc(alias = "microsoft.graph.deviceConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_device_configuration_policy_set_item(
        &self,
    ) -> requests::device_configuration_policy_set_item::DeviceConfigurationPolicySetItemCollection {
        mg::navigate(self, "microsoft.graph.deviceConfigurationPolicySetItem")
    }

    /// `…/microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`: the members that are
    /// [`DeviceManagementConfigurationPolicyPolicySetItem`].
    ///
    /// [`DeviceManagementConfigurationPolicyPolicySetItem`]: models::DeviceManagementConfigurationPolicyPolicySetItem
    #[doc(alias = "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem")]
    #[inline]
    pub fn cast_to_device_management_configuration_policy_policy_set_item(
        &self,
    ) -> requests::device_management_configuration_policy_policy_set_item::DeviceManagementConfigurationPolicyPolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem",
        )
    }

    /// `…/microsoft.graph.deviceManagementScriptPolicySetItem`: the members that are
    /// [`DeviceManagementScriptPolicySetItem`](models::DeviceManagementScriptPolicySetItem).
    #[doc(alias = "microsoft.graph.deviceManagementScriptPolicySetItem")]
    #[inline]
    pub fn cast_to_device_management_script_policy_set_item(
        &self,
    ) -> requests::device_management_script_policy_set_item::DeviceManagementScriptPolicySetItemCollection {
        mg::navigate(self, "microsoft.graph.deviceManagementScriptPolicySetItem")
    }

    /// `…/microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem`: the members that are
    /// [`EnrollmentRestrictionsConfigurationPolicySetItem`].
    ///
    /// [`EnrollmentRestrictionsConfigurationPolicySetItem`]: models::EnrollmentRestrictionsConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_enrollment_restrictions_configuration_policy_set_item(
        &self,
    ) -> requests::enrollment_restrictions_configuration_policy_set_item::EnrollmentRestrictionsConfigurationPolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.enrollmentRestrictionsConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem`: the members that are
    /// [`IosLobAppProvisioningConfigurationPolicySetItem`].
    ///
    /// [`IosLobAppProvisioningConfigurationPolicySetItem`]: models::IosLobAppProvisioningConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_ios_lob_app_provisioning_configuration_policy_set_item(
        &self,
    ) -> requests::ios_lob_app_provisioning_configuration_policy_set_item::IosLobAppProvisioningConfigurationPolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.iosLobAppProvisioningConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.managedAppProtectionPolicySetItem`: the members that are
    /// [`ManagedAppProtectionPolicySetItem`](models::ManagedAppProtectionPolicySetItem).
    #[doc(alias = "microsoft.graph.managedAppProtectionPolicySetItem")]
    #[inline]
    pub fn cast_to_managed_app_protection_policy_set_item(
        &self,
    ) -> requests::managed_app_protection_policy_set_item::ManagedAppProtectionPolicySetItemCollection {
        mg::navigate(self, "microsoft.graph.managedAppProtectionPolicySetItem")
    }

    /// `…/microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem`: the members that are
    /// [`ManagedDeviceMobileAppConfigurationPolicySetItem`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationPolicySetItem`]: models::ManagedDeviceMobileAppConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_managed_device_mobile_app_configuration_policy_set_item(
        &self,
    ) -> requests::managed_device_mobile_app_configuration_policy_set_item::ManagedDeviceMobileAppConfigurationPolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.managedDeviceMobileAppConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem`: the members that are
    /// [`MdmWindowsInformationProtectionPolicyPolicySetItem`].
    ///
    /// [`MdmWindowsInformationProtectionPolicyPolicySetItem`]: models::MdmWindowsInformationProtectionPolicyPolicySetItem
    #[doc(alias = "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem")]
    #[inline]
    pub fn cast_to_mdm_windows_information_protection_policy_policy_set_item(
        &self,
    ) -> requests::mdm_windows_information_protection_policy_policy_set_item::MdmWindowsInformationProtectionPolicyPolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.mdmWindowsInformationProtectionPolicyPolicySetItem",
        )
    }

    /// `…/microsoft.graph.mobileAppPolicySetItem`: the members that are
    /// [`MobileAppPolicySetItem`](models::MobileAppPolicySetItem).
    #[doc(alias = "microsoft.graph.mobileAppPolicySetItem")]
    #[inline]
    pub fn cast_to_mobile_app_policy_set_item(
        &self,
    ) -> requests::mobile_app_policy_set_item::MobileAppPolicySetItemCollection {
        mg::navigate(self, "microsoft.graph.mobileAppPolicySetItem")
    }

    /// `…/microsoft.graph.targetedManagedAppConfigurationPolicySetItem`: the members that are
    /// [`TargetedManagedAppConfigurationPolicySetItem`].
    ///
    /// [`TargetedManagedAppConfigurationPolicySetItem`]: models::TargetedManagedAppConfigurationPolicySetItem
    #[doc(alias = "microsoft.graph.targetedManagedAppConfigurationPolicySetItem")]
    #[inline]
    pub fn cast_to_targeted_managed_app_configuration_policy_set_item(
        &self,
    ) -> requests::targeted_managed_app_configuration_policy_set_item::TargetedManagedAppConfigurationPolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.targetedManagedAppConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`: the members
    /// that are [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`].
    ///
    /// [`Windows10EnrollmentCompletionPageConfigurationPolicySetItem`]: models::Windows10EnrollmentCompletionPageConfigurationPolicySetItem
    #[doc(
        alias = "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem"
    )]
    #[inline]
    pub fn cast_to_windows10_enrollment_completion_page_configuration_policy_set_item(
        &self,
    ) -> requests::windows10_enrollment_completion_page_configuration_policy_set_item::Windows10EnrollmentCompletionPageConfigurationPolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem",
        )
    }

    /// `…/microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem`: the members that are
    /// [`WindowsAutopilotDeploymentProfilePolicySetItem`].
    ///
    /// [`WindowsAutopilotDeploymentProfilePolicySetItem`]: models::WindowsAutopilotDeploymentProfilePolicySetItem
    #[doc(alias = "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem")]
    #[inline]
    pub fn cast_to_windows_autopilot_deployment_profile_policy_set_item(
        &self,
    ) -> requests::windows_autopilot_deployment_profile_policy_set_item::WindowsAutopilotDeploymentProfilePolicySetItemCollection {
        mg::navigate(
            self,
            "microsoft.graph.windowsAutopilotDeploymentProfilePolicySetItem",
        )
    }
}
