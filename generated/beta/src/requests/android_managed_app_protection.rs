// @generated
use crate::{mg, models, requests};

/// Requests on one [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_app_management().android_managed_app_protections().id(id)`.
#[derive(Clone, Debug)]
pub struct AndroidManagedAppProtectionResource(
    mg::One<
        models::AndroidManagedAppProtection,
        requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource,
    >,
);

mg::builder! { AndroidManagedAppProtectionResource: mg::One<models::AndroidManagedAppProtection, requests::targeted_managed_app_protection::TargetedManagedAppProtectionResource> }

impl AndroidManagedAppProtectionResource {
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
/// [`AndroidManagedAppProtection`](models::AndroidManagedAppProtection): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().android_managed_app_protections()`.
#[derive(Clone, Debug)]
pub struct AndroidManagedAppProtectionCollection(
    mg::Many<models::AndroidManagedAppProtection, AndroidManagedAppProtectionResource>,
);

mg::builder! { AndroidManagedAppProtectionCollection: mg::Many<models::AndroidManagedAppProtection, AndroidManagedAppProtectionResource> }

impl AndroidManagedAppProtectionCollection {
    /// `POST …/hasPayloadLinks`.
    ///
    /// Returns 200 with a page of [`HasPayloadLinkResultItem`](models::HasPayloadLinkResultItem).
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    /// [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-haspayloadlinks?view=graph-rest-beta
    #[inline]
    pub fn has_payload_links(
        &self,
        parameters: HasPayloadLinks,
    ) -> mg::Request<mg::Page<models::HasPayloadLinkResultItem>> {
        self.raw().action_with("hasPayloadLinks", &parameters)
    }
}

/// Parameters of [`AndroidManagedAppProtectionCollection::has_payload_links`].
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
