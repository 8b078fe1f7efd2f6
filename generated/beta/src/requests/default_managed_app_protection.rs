// @generated
use crate::{mg, models, requests};

/// Requests on one [`DefaultManagedAppProtection`](models::DefaultManagedAppProtection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_app_management().default_managed_app_protections().id(id)`.
#[derive(Clone, Debug)]
pub struct DefaultManagedAppProtectionResource(
    mg::One<
        models::DefaultManagedAppProtection,
        requests::managed_app_protection::ManagedAppProtectionResource,
    >,
);

mg::builder! { DefaultManagedAppProtectionResource: mg::One<models::DefaultManagedAppProtection, requests::managed_app_protection::ManagedAppProtectionResource> }

impl DefaultManagedAppProtectionResource {
    /// `…/apps`: many [`ManagedMobileApp`](models::ManagedMobileApp).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn apps(&self) -> requests::managed_mobile_app::ManagedMobileAppCollection {
        mg::navigate(self, "apps")
    }

    /// `…/deploymentSummary`:
    /// [`ManagedAppPolicyDeploymentSummary`](models::ManagedAppPolicyDeploymentSummary).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn deployment_summary(
        &self,
    ) -> requests::managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummaryResource {
        mg::navigate(self, "deploymentSummary")
    }
}

/// Requests on a collection of
/// [`DefaultManagedAppProtection`](models::DefaultManagedAppProtection): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_app_management().default_managed_app_protections()`.
pub type DefaultManagedAppProtectionCollection = mg::Many<
    models::DefaultManagedAppProtection,
    DefaultManagedAppProtectionResource,
>;
