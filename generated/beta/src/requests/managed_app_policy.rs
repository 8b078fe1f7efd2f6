// @generated
use crate::{mg, models, requests};

/// Requests on one [`ManagedAppPolicy`](models::ManagedAppPolicy): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.device_app_management().managed_app_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct ManagedAppPolicyResource(mg::One<models::ManagedAppPolicy>);

mg::builder! { ManagedAppPolicyResource: mg::One<models::ManagedAppPolicy> }

impl ManagedAppPolicyResource {
    /// `…/microsoft.graph.androidManagedAppProtection`: cast to
    /// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection).
    #[doc(alias = "microsoft.graph.androidManagedAppProtection")]
    #[inline]
    pub fn cast_to_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`: cast to
    /// [`DefaultManagedAppProtection`](models::DefaultManagedAppProtection).
    #[doc(alias = "microsoft.graph.defaultManagedAppProtection")]
    #[inline]
    pub fn cast_to_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`: cast to
    /// [`IosManagedAppProtection`](models::IosManagedAppProtection).
    #[doc(alias = "microsoft.graph.iosManagedAppProtection")]
    #[inline]
    pub fn cast_to_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.managedAppConfiguration`: cast to
    /// [`ManagedAppConfiguration`](models::ManagedAppConfiguration).
    #[doc(alias = "microsoft.graph.managedAppConfiguration")]
    #[inline]
    pub fn cast_to_managed_app_configuration(
        &self,
    ) -> requests::managed_app_configuration::ManagedAppConfigurationResource {
        mg::navigate(self, "microsoft.graph.managedAppConfiguration")
    }

    /// `…/microsoft.graph.managedAppProtection`: cast to
    /// [`ManagedAppProtection`](models::ManagedAppProtection).
    #[doc(alias = "microsoft.graph.managedAppProtection")]
    #[inline]
    pub fn cast_to_managed_app_protection(
        &self,
    ) -> requests::managed_app_protection::ManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.managedAppProtection")
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicy`: cast to
    /// [`MdmWindowsInformationProtectionPolicy`](models::MdmWindowsInformationProtectionPolicy).
    #[doc(alias = "microsoft.graph.mdmWindowsInformationProtectionPolicy")]
    #[inline]
    pub fn cast_to_mdm_windows_information_protection_policy(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyResource {
        mg::navigate(self, "microsoft.graph.mdmWindowsInformationProtectionPolicy")
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

    /// `…/microsoft.graph.targetedManagedAppProtection`: cast to
    /// [`TargetedManagedAppProtection`](models::TargetedManagedAppProtection).
    #[doc(alias = "microsoft.graph.targetedManagedAppProtection")]
    #[inline]
    pub fn cast_to_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.targetedManagedAppProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtection`: cast to
    /// [`WindowsInformationProtection`](models::WindowsInformationProtection).
    #[doc(alias = "microsoft.graph.windowsInformationProtection")]
    #[inline]
    pub fn cast_to_windows_information_protection(
        &self,
    ) -> requests::windows_information_protection::WindowsInformationProtectionResource {
        mg::navigate(self, "microsoft.graph.windowsInformationProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtectionPolicy`: cast to
    /// [`WindowsInformationProtectionPolicy`](models::WindowsInformationProtectionPolicy).
    #[doc(alias = "microsoft.graph.windowsInformationProtectionPolicy")]
    #[inline]
    pub fn cast_to_windows_information_protection_policy(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyResource {
        mg::navigate(self, "microsoft.graph.windowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.windowsManagedAppProtection`: cast to
    /// [`WindowsManagedAppProtection`](models::WindowsManagedAppProtection).
    #[doc(alias = "microsoft.graph.windowsManagedAppProtection")]
    #[inline]
    pub fn cast_to_windows_managed_app_protection(
        &self,
    ) -> requests::windows_managed_app_protection::WindowsManagedAppProtectionResource {
        mg::navigate(self, "microsoft.graph.windowsManagedAppProtection")
    }

    /// `POST …/targetApps`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        self.raw().action_with("targetApps", &parameters)
    }
}

/// Requests on a collection of [`ManagedAppPolicy`](models::ManagedAppPolicy): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().managed_app_policies()`.
#[derive(Clone, Debug)]
pub struct ManagedAppPolicyCollection(
    mg::Many<models::ManagedAppPolicy, ManagedAppPolicyResource>,
);

mg::builder! { ManagedAppPolicyCollection: mg::Many<models::ManagedAppPolicy, ManagedAppPolicyResource> }

impl ManagedAppPolicyCollection {
    /// `…/microsoft.graph.androidManagedAppProtection`: the members that are
    /// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection).
    #[doc(alias = "microsoft.graph.androidManagedAppProtection")]
    #[inline]
    pub fn cast_to_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.defaultManagedAppProtection`: the members that are
    /// [`DefaultManagedAppProtection`](models::DefaultManagedAppProtection).
    #[doc(alias = "microsoft.graph.defaultManagedAppProtection")]
    #[inline]
    pub fn cast_to_default_managed_app_protection(
        &self,
    ) -> requests::default_managed_app_protection::DefaultManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.defaultManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`: the members that are
    /// [`IosManagedAppProtection`](models::IosManagedAppProtection).
    #[doc(alias = "microsoft.graph.iosManagedAppProtection")]
    #[inline]
    pub fn cast_to_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `…/microsoft.graph.managedAppConfiguration`: the members that are
    /// [`ManagedAppConfiguration`](models::ManagedAppConfiguration).
    #[doc(alias = "microsoft.graph.managedAppConfiguration")]
    #[inline]
    pub fn cast_to_managed_app_configuration(
        &self,
    ) -> requests::managed_app_configuration::ManagedAppConfigurationCollection {
        mg::navigate(self, "microsoft.graph.managedAppConfiguration")
    }

    /// `…/microsoft.graph.managedAppProtection`: the members that are
    /// [`ManagedAppProtection`](models::ManagedAppProtection).
    #[doc(alias = "microsoft.graph.managedAppProtection")]
    #[inline]
    pub fn cast_to_managed_app_protection(
        &self,
    ) -> requests::managed_app_protection::ManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.managedAppProtection")
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicy`: the members that are
    /// [`MdmWindowsInformationProtectionPolicy`](models::MdmWindowsInformationProtectionPolicy).
    #[doc(alias = "microsoft.graph.mdmWindowsInformationProtectionPolicy")]
    #[inline]
    pub fn cast_to_mdm_windows_information_protection_policy(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyCollection {
        mg::navigate(self, "microsoft.graph.mdmWindowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.targetedManagedAppConfiguration`: the members that are
    /// [`TargetedManagedAppConfiguration`](models::TargetedManagedAppConfiguration).
    #[doc(alias = "microsoft.graph.targetedManagedAppConfiguration")]
    #[inline]
    pub fn cast_to_targeted_managed_app_configuration(
        &self,
    ) -> requests::targeted_managed_app_configuration::TargetedManagedAppConfigurationCollection {
        mg::navigate(self, "microsoft.graph.targetedManagedAppConfiguration")
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`: the members that are
    /// [`TargetedManagedAppProtection`](models::TargetedManagedAppProtection).
    #[doc(alias = "microsoft.graph.targetedManagedAppProtection")]
    #[inline]
    pub fn cast_to_targeted_managed_app_protection(
        &self,
    ) -> requests::targeted_managed_app_protection::TargetedManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.targetedManagedAppProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtection`: the members that are
    /// [`WindowsInformationProtection`](models::WindowsInformationProtection).
    #[doc(alias = "microsoft.graph.windowsInformationProtection")]
    #[inline]
    pub fn cast_to_windows_information_protection(
        &self,
    ) -> requests::windows_information_protection::WindowsInformationProtectionCollection {
        mg::navigate(self, "microsoft.graph.windowsInformationProtection")
    }

    /// `…/microsoft.graph.windowsInformationProtectionPolicy`: the members that are
    /// [`WindowsInformationProtectionPolicy`](models::WindowsInformationProtectionPolicy).
    #[doc(alias = "microsoft.graph.windowsInformationProtectionPolicy")]
    #[inline]
    pub fn cast_to_windows_information_protection_policy(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyCollection {
        mg::navigate(self, "microsoft.graph.windowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.windowsManagedAppProtection`: the members that are
    /// [`WindowsManagedAppProtection`](models::WindowsManagedAppProtection).
    #[doc(alias = "microsoft.graph.windowsManagedAppProtection")]
    #[inline]
    pub fn cast_to_windows_managed_app_protection(
        &self,
    ) -> requests::windows_managed_app_protection::WindowsManagedAppProtectionCollection {
        mg::navigate(self, "microsoft.graph.windowsManagedAppProtection")
    }
}

/// Parameters of [`ManagedAppPolicyResource::target_apps`].
pub struct TargetApps {
    /// `apps`.
    pub apps: mg::Field<Vec<models::ManagedMobileApp>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetApps: "microsoft.graph.targetApps", parameters;
    apps: "apps",
}
