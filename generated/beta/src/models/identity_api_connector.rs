// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityApiConnector`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IdentityApiConnectorCollection`], for example `graph.identity().api_connectors()`.
///
/// Operations: `upload_client_certificate`.
///
/// [`IdentityApiConnectorCollection`]: crate::requests::identity_api_connector::IdentityApiConnectorCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityapiconnector?view=graph-rest-beta
pub struct IdentityApiConnector {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<super::ApiAuthenticationConfigurationBase>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `targetUrl`.
    pub target_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityApiConnector: "microsoft.graph.identityApiConnector", entity, base super::Entity;
    authentication_configuration: "authenticationConfiguration",
    display_name: "displayName",
    id: "id" key required,
    target_url: "targetUrl",
}

mg::derived_from! { IdentityApiConnector: super::Entity }
