// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource):
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
///     .resources()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AwsAuthorizationSystemResourceResource(
    mg::One<
        models::AwsAuthorizationSystemResource,
        requests::authorization_system_resource::AuthorizationSystemResourceResource,
    >,
);

mg::builder! { AwsAuthorizationSystemResourceResource: mg::One<models::AwsAuthorizationSystemResource, requests::authorization_system_resource::AuthorizationSystemResourceResource> }

impl AwsAuthorizationSystemResourceResource {
    /// `…/service`: [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::navigate(self, "service")
    }
}

/// Requests on a collection of
/// [`AwsAuthorizationSystemResource`](models::AwsAuthorizationSystemResource): `list`, `create`,
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
///     .resources()
/// ```
pub type AwsAuthorizationSystemResourceCollection = mg::Many<
    models::AwsAuthorizationSystemResource,
    AwsAuthorizationSystemResourceResource,
>;
