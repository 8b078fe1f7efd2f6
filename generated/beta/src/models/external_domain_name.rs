// @generated
use crate::mg;

/// Entity type [`microsoft.graph.externalDomainName`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ExternalDomainNameCollection`], for example:
///
/// ```ignore
/// graph
///     .directory()
///     .federation_configurations()
///     .id(id)
///     .cast_to_saml_or_ws_fed_external_domain_federation()
///     .domains()
/// ```
///
/// [`ExternalDomainNameCollection`]: crate::requests::external_domain_name::ExternalDomainNameCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/externaldomainname?view=graph-rest-beta
pub struct ExternalDomainName {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExternalDomainName: "microsoft.graph.externalDomainName", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { ExternalDomainName: super::Entity }
