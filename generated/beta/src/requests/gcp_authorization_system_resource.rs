// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpAuthorizationSystemResource`](models::GcpAuthorizationSystemResource):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .resources()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct GcpAuthorizationSystemResourceResource(
    mg::One<
        models::GcpAuthorizationSystemResource,
        requests::authorization_system_resource::AuthorizationSystemResourceResource,
    >,
);

mg::builder! { GcpAuthorizationSystemResourceResource: mg::One<models::GcpAuthorizationSystemResource, requests::authorization_system_resource::AuthorizationSystemResourceResource> }

impl GcpAuthorizationSystemResourceResource {
    /// `…/service`: [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::navigate(self, "service")
    }
}

/// Requests on a collection of
/// [`GcpAuthorizationSystemResource`](models::GcpAuthorizationSystemResource): `list`, `create`,
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
///     .resources()
/// ```
pub type GcpAuthorizationSystemResourceCollection = mg::Many<
    models::GcpAuthorizationSystemResource,
    GcpAuthorizationSystemResourceResource,
>;
