// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsAuthorizationSystemTypeAction`](models::AwsAuthorizationSystemTypeAction):
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
///     .actions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AwsAuthorizationSystemTypeActionResource(
    mg::One<models::AwsAuthorizationSystemTypeAction>,
);

mg::builder! { AwsAuthorizationSystemTypeActionResource: mg::One<models::AwsAuthorizationSystemTypeAction> }

impl AwsAuthorizationSystemTypeActionResource {
    /// `…/service`: [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::navigate(self, "service")
    }
}

/// Requests on a collection of
/// [`AwsAuthorizationSystemTypeAction`](models::AwsAuthorizationSystemTypeAction): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.external().authorization_systems().id(id).cast_to_aws_authorization_system().actions()`.
pub type AwsAuthorizationSystemTypeActionCollection = mg::Many<
    models::AwsAuthorizationSystemTypeAction,
    AwsAuthorizationSystemTypeActionResource,
>;
