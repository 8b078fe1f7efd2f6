// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureServerlessFunction`](models::AzureServerlessFunction): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .all()
///     .id(id)
///     .cast_to_azure_serverless_function()
/// ```
#[derive(Clone, Debug)]
pub struct AzureServerlessFunctionResource(
    mg::One<
        models::AzureServerlessFunction,
        requests::azure_identity::AzureIdentityResource,
    >,
);

mg::builder! { AzureServerlessFunctionResource: mg::One<models::AzureServerlessFunction, requests::azure_identity::AzureIdentityResource> }

impl AzureServerlessFunctionResource {
    /// `…/resource`:
    /// [`AzureAuthorizationSystemResource`](models::AzureAuthorizationSystemResource).
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::azure_authorization_system_resource::AzureAuthorizationSystemResourceResource {
        mg::navigate(self, "resource")
    }
}

/// Requests on a collection of [`AzureServerlessFunction`](models::AzureServerlessFunction):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_azure_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_azure_serverless_function()
/// ```
pub type AzureServerlessFunctionCollection = mg::Many<
    models::AzureServerlessFunction,
    AzureServerlessFunctionResource,
>;
