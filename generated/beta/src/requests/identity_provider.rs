// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityProvider`](models::IdentityProvider): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.identity_providers().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityProviderResource(mg::One<models::IdentityProvider>);

mg::builder! { IdentityProviderResource: mg::One<models::IdentityProvider> }

impl IdentityProviderResource {
    /// `…/microsoft.graph.openIdConnectProvider`: cast to
    /// [`OpenIdConnectProvider`](models::OpenIdConnectProvider).
    #[doc(alias = "microsoft.graph.openIdConnectProvider")]
    #[inline]
    pub fn cast_to_open_id_connect_provider(
        &self,
    ) -> requests::open_id_connect_provider::OpenIdConnectProviderResource {
        mg::navigate(self, "microsoft.graph.openIdConnectProvider")
    }
}

/// Requests on a collection of [`IdentityProvider`](models::IdentityProvider): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.identity_providers()`.
#[derive(Clone, Debug)]
pub struct IdentityProviderCollection(
    mg::Many<models::IdentityProvider, IdentityProviderResource>,
);

mg::builder! { IdentityProviderCollection: mg::Many<models::IdentityProvider, IdentityProviderResource> }

impl IdentityProviderCollection {
    /// `…/microsoft.graph.openIdConnectProvider`: the members that are
    /// [`OpenIdConnectProvider`](models::OpenIdConnectProvider).
    #[doc(alias = "microsoft.graph.openIdConnectProvider")]
    #[inline]
    pub fn cast_to_open_id_connect_provider(
        &self,
    ) -> requests::open_id_connect_provider::OpenIdConnectProviderCollection {
        mg::navigate(self, "microsoft.graph.openIdConnectProvider")
    }

    /// `GET …/availableProviderTypes`.
    ///
    /// Returns a page of `String`.
    ///
    /// Least privileged permission: `IdentityProvider.Read.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    #[inline]
    pub fn available_provider_types(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("availableProviderTypes")
    }
}
