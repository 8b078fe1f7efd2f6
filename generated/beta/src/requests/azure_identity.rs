// @generated
use crate::{mg, models, requests};

/// Requests on one [`AzureIdentity`](models::AzureIdentity): `get`, `update`, `delete`, and the
/// methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct AzureIdentityResource(
    mg::One<
        models::AzureIdentity,
        requests::authorization_system_identity::AuthorizationSystemIdentityResource,
    >,
);

mg::builder! { AzureIdentityResource: mg::One<models::AzureIdentity, requests::authorization_system_identity::AuthorizationSystemIdentityResource> }

impl AzureIdentityResource {
    /// `…/microsoft.graph.azureGroup`: cast to [`AzureGroup`](models::AzureGroup).
    #[doc(alias = "microsoft.graph.azureGroup")]
    #[inline]
    pub fn cast_to_azure_group(&self) -> requests::azure_group::AzureGroupResource {
        mg::navigate(self, "microsoft.graph.azureGroup")
    }

    /// `…/microsoft.graph.azureManagedIdentity`: cast to
    /// [`AzureManagedIdentity`](models::AzureManagedIdentity).
    #[doc(alias = "microsoft.graph.azureManagedIdentity")]
    #[inline]
    pub fn cast_to_azure_managed_identity(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityResource {
        mg::navigate(self, "microsoft.graph.azureManagedIdentity")
    }

    /// `…/microsoft.graph.azureServerlessFunction`: cast to
    /// [`AzureServerlessFunction`](models::AzureServerlessFunction).
    #[doc(alias = "microsoft.graph.azureServerlessFunction")]
    #[inline]
    pub fn cast_to_azure_serverless_function(
        &self,
    ) -> requests::azure_serverless_function::AzureServerlessFunctionResource {
        mg::navigate(self, "microsoft.graph.azureServerlessFunction")
    }

    /// `…/microsoft.graph.azureServicePrincipal`: cast to
    /// [`AzureServicePrincipal`](models::AzureServicePrincipal).
    #[doc(alias = "microsoft.graph.azureServicePrincipal")]
    #[inline]
    pub fn cast_to_azure_service_principal(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalResource {
        mg::navigate(self, "microsoft.graph.azureServicePrincipal")
    }

    /// `…/microsoft.graph.azureUser`: cast to [`AzureUser`](models::AzureUser).
    #[doc(alias = "microsoft.graph.azureUser")]
    #[inline]
    pub fn cast_to_azure_user(&self) -> requests::azure_user::AzureUserResource {
        mg::navigate(self, "microsoft.graph.azureUser")
    }
}

/// Requests on a collection of [`AzureIdentity`](models::AzureIdentity): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
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
/// ```
#[derive(Clone, Debug)]
pub struct AzureIdentityCollection(
    mg::Many<models::AzureIdentity, AzureIdentityResource>,
);

mg::builder! { AzureIdentityCollection: mg::Many<models::AzureIdentity, AzureIdentityResource> }

impl AzureIdentityCollection {
    /// `…/microsoft.graph.azureGroup`: the members that are [`AzureGroup`](models::AzureGroup).
    #[doc(alias = "microsoft.graph.azureGroup")]
    #[inline]
    pub fn cast_to_azure_group(&self) -> requests::azure_group::AzureGroupCollection {
        mg::navigate(self, "microsoft.graph.azureGroup")
    }

    /// `…/microsoft.graph.azureManagedIdentity`: the members that are
    /// [`AzureManagedIdentity`](models::AzureManagedIdentity).
    #[doc(alias = "microsoft.graph.azureManagedIdentity")]
    #[inline]
    pub fn cast_to_azure_managed_identity(
        &self,
    ) -> requests::azure_managed_identity::AzureManagedIdentityCollection {
        mg::navigate(self, "microsoft.graph.azureManagedIdentity")
    }

    /// `…/microsoft.graph.azureServerlessFunction`: the members that are
    /// [`AzureServerlessFunction`](models::AzureServerlessFunction).
    #[doc(alias = "microsoft.graph.azureServerlessFunction")]
    #[inline]
    pub fn cast_to_azure_serverless_function(
        &self,
    ) -> requests::azure_serverless_function::AzureServerlessFunctionCollection {
        mg::navigate(self, "microsoft.graph.azureServerlessFunction")
    }

    /// `…/microsoft.graph.azureServicePrincipal`: the members that are
    /// [`AzureServicePrincipal`](models::AzureServicePrincipal).
    #[doc(alias = "microsoft.graph.azureServicePrincipal")]
    #[inline]
    pub fn cast_to_azure_service_principal(
        &self,
    ) -> requests::azure_service_principal::AzureServicePrincipalCollection {
        mg::navigate(self, "microsoft.graph.azureServicePrincipal")
    }

    /// `…/microsoft.graph.azureUser`: the members that are [`AzureUser`](models::AzureUser).
    #[doc(alias = "microsoft.graph.azureUser")]
    #[inline]
    pub fn cast_to_azure_user(&self) -> requests::azure_user::AzureUserCollection {
        mg::navigate(self, "microsoft.graph.azureUser")
    }
}
