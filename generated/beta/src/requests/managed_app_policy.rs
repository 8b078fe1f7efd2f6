// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.managedAppPolicy`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedAppPolicies/{managedAppPolicy-id}`.
    ManagedAppPolicyResource(mg::One<models::ManagedAppPolicy>)
}

impl ManagedAppPolicyResource {
    /// `…/microsoft.graph.androidManagedAppProtection`
    #[inline]
    pub fn as_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`
    #[inline]
    pub fn as_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`
    #[inline]
    pub fn as_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.managedAppConfiguration`
    #[inline]
    pub fn as_managed_app_configuration(
        &self,
    ) -> requests::managed_app_configuration::ManagedAppConfigurationResource {
        mg::to(self, "microsoft.graph.managedAppConfiguration")
    }

    /// `…/microsoft.graph.managedAppProtection`
    #[inline]
    pub fn as_managed_app_protection(
        &self,
    ) -> requests::managed_app_protection::ManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.managedAppProtection")
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicy`
    #[inline]
    pub fn as_mdm_windows_information_protection_policy(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyResource {
        mg::to(self, "microsoft.graph.mdmWindowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.targetedManagedAppConfiguration`
    #[inline]
    pub fn as_targeted_managed_app_configuration(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationResource {
        mg::to(self, "microsoft.graph.targetedManagedAppConfiguration")
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`
    #[inline]
    pub fn as_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.targetedManagedAppProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtection`
    #[inline]
    pub fn as_windows_information_protection(
        &self,
    ) -> requests::windows_information_protection::WindowsInformationProtectionResource {
        mg::to(self, "microsoft.graph.windowsInformationProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtectionPolicy`
    #[inline]
    pub fn as_windows_information_protection_policy(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyResource {
        mg::to(self, "microsoft.graph.windowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.windowsManagedAppProtection`
    #[inline]
    pub fn as_windows_managed_app_protection(
        &self,
    ) -> requests::windows_managed_app_protection::WindowsManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.windowsManagedAppProtection")
    }

    /// `POST …/targetApps`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        mg::Path::action_with(self, "targetApps", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.managedAppPolicy`, by its URL.
    ///
    /// For example `/deviceAppManagement/managedAppPolicies`.
    ManagedAppPolicyCollection(mg::Many<models::ManagedAppPolicy, ManagedAppPolicyResource>)
}

impl ManagedAppPolicyCollection {
    /// `…/microsoft.graph.androidManagedAppProtection`
    #[inline]
    pub fn as_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`
    #[inline]
    pub fn as_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`
    #[inline]
    pub fn as_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.managedAppConfiguration`
    #[inline]
    pub fn as_managed_app_configuration(
        &self,
    ) -> requests::managed_app_configuration::ManagedAppConfigurationCollection {
        mg::to(self, "microsoft.graph.managedAppConfiguration")
    }

    /// `…/microsoft.graph.managedAppProtection`
    #[inline]
    pub fn as_managed_app_protection(
        &self,
    ) -> requests::managed_app_protection::ManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.managedAppProtection")
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicy`
    #[inline]
    pub fn as_mdm_windows_information_protection_policy(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyCollection {
        mg::to(self, "microsoft.graph.mdmWindowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.targetedManagedAppConfiguration`
    #[inline]
    pub fn as_targeted_managed_app_configuration(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection {
        mg::to(self, "microsoft.graph.targetedManagedAppConfiguration")
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`
    #[inline]
    pub fn as_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.targetedManagedAppProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtection`
    #[inline]
    pub fn as_windows_information_protection(
        &self,
    ) -> requests::windows_information_protection::WindowsInformationProtectionCollection {
        mg::to(self, "microsoft.graph.windowsInformationProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtectionPolicy`
    #[inline]
    pub fn as_windows_information_protection_policy(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyCollection {
        mg::to(self, "microsoft.graph.windowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.windowsManagedAppProtection`
    #[inline]
    pub fn as_windows_managed_app_protection(
        &self,
    ) -> requests::windows_managed_app_protection::WindowsManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.windowsManagedAppProtection")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.targetApps`.
    TargetApps "microsoft.graph.targetApps" "parameters";
    /// `apps`: Collection(managedMobileApp)
    apps "apps": Vec<models::ManagedMobileApp>,
}
