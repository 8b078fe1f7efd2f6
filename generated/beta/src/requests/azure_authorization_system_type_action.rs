// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`AzureAuthorizationSystemTypeAction`](models::AzureAuthorizationSystemTypeAction): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .actions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct AzureAuthorizationSystemTypeActionResource(
    mg::One<models::AzureAuthorizationSystemTypeAction>,
);

mg::builder! { AzureAuthorizationSystemTypeActionResource: mg::One<models::AzureAuthorizationSystemTypeAction> }

impl AzureAuthorizationSystemTypeActionResource {
    /// `…/service`: [`AuthorizationSystemTypeService`](models::AuthorizationSystemTypeService).
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::navigate(self, "service")
    }
}

/// Requests on a collection of
/// [`AzureAuthorizationSystemTypeAction`](models::AzureAuthorizationSystemTypeAction): `list`,
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
///     .actions()
/// ```
pub type AzureAuthorizationSystemTypeActionCollection = mg::Many<
    models::AzureAuthorizationSystemTypeAction,
    AzureAuthorizationSystemTypeActionResource,
>;
