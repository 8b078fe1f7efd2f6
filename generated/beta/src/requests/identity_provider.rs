// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityProvider`, by its URL.
    ///
    /// For example `/identityProviders/{identityProvider-id}`.
    IdentityProviderResource(mg::One<models::IdentityProvider>)
}

impl IdentityProviderResource {
    /// `…/microsoft.graph.openIdConnectProvider`
    #[inline]
    pub fn as_open_id_connect_provider(
        &self,
    ) -> requests::open_id_connect_provider::OpenIdConnectProviderResource {
        mg::to(self, "microsoft.graph.openIdConnectProvider")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.identityProvider`, by its URL.
    ///
    /// For example `/identityProviders`.
    IdentityProviderCollection(mg::Many<models::IdentityProvider, IdentityProviderResource>)
}

impl IdentityProviderCollection {
    /// `…/microsoft.graph.openIdConnectProvider`
    #[inline]
    pub fn as_open_id_connect_provider(
        &self,
    ) -> requests::open_id_connect_provider::OpenIdConnectProviderCollection {
        mg::to(self, "microsoft.graph.openIdConnectProvider")
    }

    /// `GET …/availableProviderTypes`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All | **IdentityProvider.Read.All**, IdentityProvider.ReadWrite.All |
    #[deprecated(
        note = "deprecated since 2021-08-24, to be removed on 2023-03-15 (revision 2021-05/identityProvider)"
    )]
    #[inline]
    pub fn available_provider_types(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "availableProviderTypes")
    }
}
