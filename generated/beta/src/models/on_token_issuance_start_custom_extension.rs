// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onTokenIssuanceStartCustomExtension`][reference], derived from
/// [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension).
///
/// Requests: [`OnTokenIssuanceStartCustomExtensionCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_token_issuance_start_custom_extension()
/// ```
///
/// Operations: `validate_authentication_configuration`.
///
/// [`OnTokenIssuanceStartCustomExtensionCollection`]: crate::requests::on_token_issuance_start_custom_extension::OnTokenIssuanceStartCustomExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ontokenissuancestartcustomextension?view=graph-rest-beta
pub struct OnTokenIssuanceStartCustomExtension {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    >,
    /// `behaviorOnError`.
    pub behavior_on_error: mg::Field<mg::Boxed<super::CustomExtensionBehaviorOnError>>,
    /// `claimsForTokenConfiguration`.
    pub claims_for_token_configuration: mg::Field<
        Vec<super::OnTokenIssuanceStartReturnClaim>,
    >,
    /// `clientConfiguration`.
    pub client_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionClientConfiguration>,
    >,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endpointConfiguration`.
    pub endpoint_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnTokenIssuanceStartCustomExtension: "microsoft.graph.onTokenIssuanceStartCustomExtension", entity, base super::CustomAuthenticationExtension;
    authentication_configuration: "authenticationConfiguration",
    behavior_on_error: "behaviorOnError",
    claims_for_token_configuration: "claimsForTokenConfiguration",
    client_configuration: "clientConfiguration",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
}

mg::derived_from! { OnTokenIssuanceStartCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity }
