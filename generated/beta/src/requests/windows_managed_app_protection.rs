// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsManagedAppProtection`](models::WindowsManagedAppProtection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_app_management().windows_managed_app_protections().id(id)`.
#[derive(Clone, Debug)]
pub struct WindowsManagedAppProtectionResource(
    mg::One<
        models::WindowsManagedAppProtection,
        requests::managed_app_policy::ManagedAppPolicyResource,
    >,
);

mg::builder! { WindowsManagedAppProtectionResource: mg::One<models::WindowsManagedAppProtection, requests::managed_app_policy::ManagedAppPolicyResource> }

impl WindowsManagedAppProtectionResource {
    /// `…/apps`: many [`ManagedMobileApp`](models::ManagedMobileApp).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn apps(&self) -> requests::managed_mobile_app::ManagedMobileAppCollection {
        mg::navigate(self, "apps")
    }

    /// `…/assignments`: many
    /// [`TargetedManagedAppPolicyAssignment`](models::TargetedManagedAppPolicyAssignment).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `…/deploymentSummary`:
    /// [`ManagedAppPolicyDeploymentSummary`](models::ManagedAppPolicyDeploymentSummary).
    #[inline]
    pub fn deployment_summary(
        &self,
    ) -> requests::managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummaryResource {
        mg::navigate(self, "deploymentSummary")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }

    /// `POST …/targetApps`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn target_apps(&self, parameters: TargetApps) -> mg::Request<()> {
        self.raw().action_with("targetApps", &parameters)
    }
}

/// Requests on a collection of
/// [`WindowsManagedAppProtection`](models::WindowsManagedAppProtection): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().windows_managed_app_protections()`.
pub type WindowsManagedAppProtectionCollection = mg::Many<
    models::WindowsManagedAppProtection,
    WindowsManagedAppProtectionResource,
>;

/// Parameters of [`WindowsManagedAppProtectionResource::assign`].
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

/// Parameters of [`WindowsManagedAppProtectionResource::target_apps`].
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
