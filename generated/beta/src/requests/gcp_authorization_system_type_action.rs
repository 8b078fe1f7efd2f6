// @generated
use crate::{mg, models, requests};

/// Requests on one [`GcpAuthorizationSystemTypeAction`](models::GcpAuthorizationSystemTypeAction):
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
///     .actions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct GcpAuthorizationSystemTypeActionResource(
    mg::One<models::GcpAuthorizationSystemTypeAction>,
);

mg::builder! { GcpAuthorizationSystemTypeActionResource: mg::One<models::GcpAuthorizationSystemTypeAction> }

impl GcpAuthorizationSystemTypeActionResource {
    /// `…/service`: [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::navigate(self, "service")
    }
}

/// Requests on a collection of
/// [`GcpAuthorizationSystemTypeAction`](models::GcpAuthorizationSystemTypeAction): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.external().authorization_systems().id(id).cast_to_gcp_authorization_system().actions()`.
pub type GcpAuthorizationSystemTypeActionCollection = mg::Many<
    models::GcpAuthorizationSystemTypeAction,
    GcpAuthorizationSystemTypeActionResource,
>;
