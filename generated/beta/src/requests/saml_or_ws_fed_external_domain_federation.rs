// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`SamlOrWsFedExternalDomainFederation`](models::SamlOrWsFedExternalDomainFederation): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .id(id)
///     .cast_to_saml_or_ws_fed_external_domain_federation()
/// ```
#[derive(Clone, Debug)]
pub struct SamlOrWsFedExternalDomainFederationResource(
    mg::One<models::SamlOrWsFedExternalDomainFederation>,
);

mg::builder! { SamlOrWsFedExternalDomainFederationResource: mg::One<models::SamlOrWsFedExternalDomainFederation> }

impl SamlOrWsFedExternalDomainFederationResource {
    /// `…/domains`: many [`ExternalDomainName`](models::ExternalDomainName).
    ///
    /// Least privileged permission to read: `IdentityProvider.Read.All` (delegated, application).
    #[inline]
    pub fn domains(
        &self,
    ) -> requests::external_domain_name::ExternalDomainNameCollection {
        mg::navigate(self, "domains")
    }
}

/// Requests on a collection of
/// [`SamlOrWsFedExternalDomainFederation`](models::SamlOrWsFedExternalDomainFederation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .cast_to_saml_or_ws_fed_external_domain_federation()
/// ```
pub type SamlOrWsFedExternalDomainFederationCollection = mg::Many<
    models::SamlOrWsFedExternalDomainFederation,
    SamlOrWsFedExternalDomainFederationResource,
    requests::saml_or_ws_fed_provider::SamlOrWsFedProviderCollection,
>;
