// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .services()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AuthorizationSystemTypeServiceResource(
    mg::One<models::AuthorizationSystemTypeService>,
);

mg::builder! { AuthorizationSystemTypeServiceResource: mg::One<models::AuthorizationSystemTypeService> }

impl AuthorizationSystemTypeServiceResource {
    /// `…/actions`: many [`AuthorizationSystemTypeAction`](models::AuthorizationSystemTypeAction).
    #[inline]
    pub fn actions(
        &self,
    ) -> requests::authorization_system_type_action::AuthorizationSystemTypeActionCollection {
        mg::navigate(self, "actions")
    }
}

/// Requests on a collection of
/// [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .services()
/// ```
pub type AuthorizationSystemTypeServiceCollection = mg::Many<
    models::AuthorizationSystemTypeService,
    AuthorizationSystemTypeServiceResource,
>;
