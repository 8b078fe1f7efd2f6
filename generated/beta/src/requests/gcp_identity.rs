// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpIdentity`](models::GcpIdentity): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .all()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct GcpIdentityResource(
    mg::One<
        models::GcpIdentity,
        requests::authorization_system_identity::AuthorizationSystemIdentityResource,
    >,
);

mg::builder! { GcpIdentityResource: mg::One<models::GcpIdentity, requests::authorization_system_identity::AuthorizationSystemIdentityResource> }

impl GcpIdentityResource {
    /// `…/microsoft.graph.gcpCloudFunction`: cast to
    /// [`GcpCloudFunction`](models::GcpCloudFunction).
    #[doc(alias = "microsoft.graph.gcpCloudFunction")]
    #[inline]
    pub fn cast_to_gcp_cloud_function(
        &self,
    ) -> requests::gcp_cloud_function::GcpCloudFunctionResource {
        mg::navigate(self, "microsoft.graph.gcpCloudFunction")
    }

    /// `…/microsoft.graph.gcpGroup`: cast to [`GcpGroup`](models::GcpGroup).
    #[doc(alias = "microsoft.graph.gcpGroup")]
    #[inline]
    pub fn cast_to_gcp_group(&self) -> requests::gcp_group::GcpGroupResource {
        mg::navigate(self, "microsoft.graph.gcpGroup")
    }

    /// `…/microsoft.graph.gcpServiceAccount`: cast to
    /// [`GcpServiceAccount`](models::GcpServiceAccount).
    #[doc(alias = "microsoft.graph.gcpServiceAccount")]
    #[inline]
    pub fn cast_to_gcp_service_account(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountResource {
        mg::navigate(self, "microsoft.graph.gcpServiceAccount")
    }

    /// `…/microsoft.graph.gcpUser`: cast to [`GcpUser`](models::GcpUser).
    #[doc(alias = "microsoft.graph.gcpUser")]
    #[inline]
    pub fn cast_to_gcp_user(&self) -> requests::gcp_user::GcpUserResource {
        mg::navigate(self, "microsoft.graph.gcpUser")
    }
}

/// Requests on a collection of [`GcpIdentity`](models::GcpIdentity): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
///     .all()
/// ```
#[derive(Clone, Debug)]
pub struct GcpIdentityCollection(mg::Many<models::GcpIdentity, GcpIdentityResource>);

mg::builder! { GcpIdentityCollection: mg::Many<models::GcpIdentity, GcpIdentityResource> }

impl GcpIdentityCollection {
    /// `…/microsoft.graph.gcpCloudFunction`: the members that are
    /// [`GcpCloudFunction`](models::GcpCloudFunction).
    #[doc(alias = "microsoft.graph.gcpCloudFunction")]
    #[inline]
    pub fn cast_to_gcp_cloud_function(
        &self,
    ) -> requests::gcp_cloud_function::GcpCloudFunctionCollection {
        mg::navigate(self, "microsoft.graph.gcpCloudFunction")
    }

    /// `…/microsoft.graph.gcpGroup`: the members that are [`GcpGroup`](models::GcpGroup).
    #[doc(alias = "microsoft.graph.gcpGroup")]
    #[inline]
    pub fn cast_to_gcp_group(&self) -> requests::gcp_group::GcpGroupCollection {
        mg::navigate(self, "microsoft.graph.gcpGroup")
    }

    /// `…/microsoft.graph.gcpServiceAccount`: the members that are
    /// [`GcpServiceAccount`](models::GcpServiceAccount).
    #[doc(alias = "microsoft.graph.gcpServiceAccount")]
    #[inline]
    pub fn cast_to_gcp_service_account(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountCollection {
        mg::navigate(self, "microsoft.graph.gcpServiceAccount")
    }

    /// `…/microsoft.graph.gcpUser`: the members that are [`GcpUser`](models::GcpUser).
    #[doc(alias = "microsoft.graph.gcpUser")]
    #[inline]
    pub fn cast_to_gcp_user(&self) -> requests::gcp_user::GcpUserCollection {
        mg::navigate(self, "microsoft.graph.gcpUser")
    }
}
