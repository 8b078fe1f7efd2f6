// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsInformationProtection`](models::WindowsInformationProtection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_policies()
///     .id(id)
///     .cast_to_windows_information_protection()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsInformationProtectionResource(
    mg::One<
        models::WindowsInformationProtection,
        requests::managed_app_policy::ManagedAppPolicyResource,
    >,
);

mg::builder! { WindowsInformationProtectionResource: mg::One<models::WindowsInformationProtection, requests::managed_app_policy::ManagedAppPolicyResource> }

impl WindowsInformationProtectionResource {
    /// `…/assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](models::TargetedManagedAppPolicyAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/exemptAppLockerFiles`: many [`WindowsInformationProtectionAppLockerFile`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsInformationProtectionAppLockerFile`]: models::WindowsInformationProtectionAppLockerFile
    #[inline]
    pub fn exempt_app_locker_files(
        &self,
    ) -> requests::windows_information_protection_app_locker_file::WindowsInformationProtectionAppLockerFileCollection {
        mg::navigate(self, "exemptAppLockerFiles")
    }

    /// `…/protectedAppLockerFiles`: many [`WindowsInformationProtectionAppLockerFile`].
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    ///
    /// [`WindowsInformationProtectionAppLockerFile`]: models::WindowsInformationProtectionAppLockerFile
    #[inline]
    pub fn protected_app_locker_files(
        &self,
    ) -> requests::windows_information_protection_app_locker_file::WindowsInformationProtectionAppLockerFileCollection {
        mg::navigate(self, "protectedAppLockerFiles")
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

    /// `…/microsoft.graph.windowsInformationProtectionPolicy`: cast to
    /// [`WindowsInformationProtectionPolicy`](models::WindowsInformationProtectionPolicy).
    #[doc(alias = "microsoft.graph.windowsInformationProtectionPolicy")]
    #[inline]
    pub fn cast_to_windows_information_protection_policy(
        &self,
    ) -> requests::windows_information_protection_policy::WindowsInformationProtectionPolicyResource {
        mg::navigate(self, "microsoft.graph.windowsInformationProtectionPolicy")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementApps.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of
/// [`WindowsInformationProtection`](models::WindowsInformationProtection): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .managed_app_policies()
///     .cast_to_windows_information_protection()
/// ```
#[derive(Clone, Debug)]
pub struct WindowsInformationProtectionCollection(
    mg::Many<models::WindowsInformationProtection, WindowsInformationProtectionResource>,
);

mg::builder! { WindowsInformationProtectionCollection: mg::Many<models::WindowsInformationProtection, WindowsInformationProtectionResource> }

impl WindowsInformationProtectionCollection {
    /// `…/microsoft.graph.mdmWindowsInformationProtectionPolicy`: the members that are
    /// [`MdmWindowsInformationProtectionPolicy`](models::MdmWindowsInformationProtectionPolicy).
    #[doc(alias = "microsoft.graph.mdmWindowsInformationProtectionPolicy")]
    #[inline]
    pub fn cast_to_mdm_windows_information_protection_policy(
        &self,
    ) -> requests::mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicyCollection {
        mg::navigate(self, "microsoft.graph.mdmWindowsInformationProtectionPolicy")
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
}

/// Parameters of [`WindowsInformationProtectionResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::TargetedManagedAppPolicyAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}
