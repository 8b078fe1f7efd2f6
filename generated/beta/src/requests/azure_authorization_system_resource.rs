// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureAuthorizationSystemResource`](models::AzureAuthorizationSystemResource):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .resources()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AzureAuthorizationSystemResourceResource(
    mg::One<
        models::AzureAuthorizationSystemResource,
        requests::authorization_system_resource::AuthorizationSystemResourceResource,
    >,
);

mg::builder! { AzureAuthorizationSystemResourceResource: mg::One<models::AzureAuthorizationSystemResource, requests::authorization_system_resource::AuthorizationSystemResourceResource> }

impl AzureAuthorizationSystemResourceResource {
    /// `…/service`: [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::navigate(self, "service")
    }
}

/// Requests on a collection of
/// [`AzureAuthorizationSystemResource`](models::AzureAuthorizationSystemResource): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .resources()
/// ```
pub type AzureAuthorizationSystemResourceCollection = mg::Many<
    models::AzureAuthorizationSystemResource,
    AzureAuthorizationSystemResourceResource,
>;
