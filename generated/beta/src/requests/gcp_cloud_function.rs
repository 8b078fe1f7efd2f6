// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpCloudFunction`](models::GcpCloudFunction): `get`, `update`, `delete`, and
/// the methods below.
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
///     .cast_to_gcp_cloud_function()
/// ```
#[derive(Clone, Debug)]
pub struct GcpCloudFunctionResource(
    mg::One<models::GcpCloudFunction, requests::gcp_identity::GcpIdentityResource>,
);

mg::builder! { GcpCloudFunctionResource: mg::One<models::GcpCloudFunction, requests::gcp_identity::GcpIdentityResource> }

impl GcpCloudFunctionResource {
    /// `…/resource`: [`GcpAuthorizationSystemResource`](models::GcpAuthorizationSystemResource).
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceResource {
        mg::navigate(self, "resource")
    }
}

/// Requests on a collection of [`GcpCloudFunction`](models::GcpCloudFunction): `list`, `create`,
/// `count`, `id` for one of them.
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
///     .cast_to_gcp_cloud_function()
/// ```
pub type GcpCloudFunctionCollection = mg::Many<
    models::GcpCloudFunction,
    GcpCloudFunctionResource,
>;
