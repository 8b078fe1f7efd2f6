// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.targetedManagedAppProtection`, by its URL.
    TargetedManagedAppProtectionResource(mg::One<models::TargetedManagedAppProtection, requests::managed_app_protection::ManagedAppProtectionResource>)
}

impl TargetedManagedAppProtectionResource {
    /// `…/assignments`: many `targetedManagedAppPolicyAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, DeviceManagementApps.ReadWrite.All, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `…/microsoft.graph.androidManagedAppProtection`
    #[inline]
    pub fn as_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`
    #[inline]
    pub fn as_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionResource {
        mg::to(self, "microsoft.graph.iosManagedAppProtection")
    }

    /// `POST …/assign`
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }

    /// `POST …/targetApps`
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        mg::Path::action_with(self, "targetApps", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.targetedManagedAppProtection`, by its URL.
    TargetedManagedAppProtectionCollection(mg::Many<models::TargetedManagedAppProtection, TargetedManagedAppProtectionResource>)
}

impl TargetedManagedAppProtectionCollection {
    /// `…/microsoft.graph.androidManagedAppProtection`
    #[inline]
    pub fn as_android_managed_app_protection(
        &self,
    ) -> requests::android_managed_app_protection::AndroidManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.androidManagedAppProtection")
    }

    /// `…/microsoft.graph.iosManagedAppProtection`
    #[inline]
    pub fn as_ios_managed_app_protection(
        &self,
    ) -> requests::ios_managed_app_protection::IosManagedAppProtectionCollection {
        mg::to(self, "microsoft.graph.iosManagedAppProtection")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(targetedManagedAppPolicyAssignment)
    assignments "assignments": Vec<models::TargetedManagedAppPolicyAssignment>,
}

mg::record! {
    /// Parameters of `microsoft.graph.targetApps`.
    TargetApps "microsoft.graph.targetApps" "parameters";
    /// `appGroupType`: targetedManagedAppGroupType
    app_group_type "appGroupType": mg::Open<models::TargetedManagedAppGroupType>,
    /// `apps`: Collection(managedMobileApp)
    apps "apps": Vec<models::ManagedMobileApp>,
}
