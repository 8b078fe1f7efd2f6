// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsInformationProtection`, by its URL.
    WindowsInformationProtectionResource(mg::One<models::WindowsInformationProtection, requests::managed_app_policy::ManagedAppPolicyResource>)
}

impl WindowsInformationProtectionResource {
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

    /// `…/exemptAppLockerFiles`: many `windowsInformationProtectionAppLockerFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn exempt_app_locker_files(
        &self,
    ) -> requests::windows_information_protection_app_locker_file::WindowsInformationProtectionAppLockerFileCollection {
        mg::to(self, "exemptAppLockerFiles")
    }

    /// `…/protectedAppLockerFiles`: many `windowsInformationProtectionAppLockerFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `GET …/{id}` | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.Read.All**, **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All, DeviceManagementConfiguration.Read.All |
    /// | `POST` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `DELETE …/{id}` | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn protected_app_locker_files(
        &self,
    ) -> requests::windows_information_protection_app_locker_file::WindowsInformationProtectionAppLockerFileCollection {
        mg::to(self, "protectedAppLockerFiles")
    }

    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicy`
    #[inline]
    pub fn as_mdm_windows_information_protection_policy(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyResource {
        mg::to(self, "microsoft.graph.mdmWindowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.windowsInformationProtectionPolicy`
    #[inline]
    pub fn as_windows_information_protection_policy(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyResource {
        mg::to(self, "microsoft.graph.windowsInformationProtectionPolicy")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementApps.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsInformationProtection`, by its URL.
    WindowsInformationProtectionCollection(mg::Many<models::WindowsInformationProtection, WindowsInformationProtectionResource>)
}

impl WindowsInformationProtectionCollection {
    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicy`
    #[inline]
    pub fn as_mdm_windows_information_protection_policy(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyCollection {
        mg::to(self, "microsoft.graph.mdmWindowsInformationProtectionPolicy")
    }

    /// `…/microsoft.graph.windowsInformationProtectionPolicy`
    #[inline]
    pub fn as_windows_information_protection_policy(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyCollection {
        mg::to(self, "microsoft.graph.windowsInformationProtectionPolicy")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(targetedManagedAppPolicyAssignment)
    assignments "assignments": Vec<models::TargetedManagedAppPolicyAssignment>,
}
