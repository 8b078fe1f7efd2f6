// @generated
use crate::{mg, models, requests};

/// Requests on one [`IosManagedAppProtection`](models::IosManagedAppProtection): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_app_management().ios_managed_app_protections().id(id)`.
#[derive(Clone, Debug)]
pub struct IosManagedAppProtectionResource(
    mg::One<
        models::IosManagedAppProtection,
        requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource,
    >,
);

mg::builder! { IosManagedAppProtectionResource: mg::One<models::IosManagedAppProtection, requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource> }

impl IosManagedAppProtectionResource {
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

/// Requests on a collection of [`IosManagedAppProtection`](models::IosManagedAppProtection):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().ios_managed_app_protections()`.
#[derive(Clone, Debug)]
pub struct IosManagedAppProtectionCollection(
    mg::Many<models::IosManagedAppProtection, IosManagedAppProtectionResource>,
);

mg::builder! { IosManagedAppProtectionCollection: mg::Many<models::IosManagedAppProtection, IosManagedAppProtectionResource> }

impl IosManagedAppProtectionCollection {
    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-iosmanagedappprotection-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`IosManagedAppProtectionCollection::has_payload_links`].
pub struct HasPayloadLinks {
    /// `payloadIds`.
    pub payload_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinks: "microsoft.graph.hasPayloadLinks", parameters;
    payload_ids: "payloadIds",
}
