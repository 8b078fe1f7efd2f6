// @generated
use crate::mg;

/// Entity type [`microsoft.graph.onVerifiedIdClaimValidationCustomExtension`][reference], derived
/// from [`CustomAuthenticationExtension`](super::CustomAuthenticationExtension).
///
/// Requests: [`OnVerifiedIdClaimValidationCustomExtensionCollection`], for example:
///
/// ```ignore
/// graph
///     .identity()
///     .custom_authentication_extensions()
///     .cast_to_on_verified_id_claim_validation_custom_extension()
/// ```
///
/// Operations: `validate_authentication_configuration`.
///
/// [`OnVerifiedIdClaimValidationCustomExtensionCollection`]: crate::requests::on_verified_id_claim_validation_custom_extension::OnVerifiedIdClaimValidationCustomExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/onverifiedidclaimvalidationcustomextension?view=graph-rest-beta
pub struct OnVerifiedIdClaimValidationCustomExtension {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    >,
    /// `behaviorOnError`.
    pub behavior_on_error: mg::Field<mg::Boxed<super::CustomExtensionBehaviorOnError>>,
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
    OnVerifiedIdClaimValidationCustomExtension: "microsoft.graph.onVerifiedIdClaimValidationCustomExtension", entity, base super::CustomAuthenticationExtension;
    authentication_configuration: "authenticationConfiguration",
    behavior_on_error: "behaviorOnError",
    client_configuration: "clientConfiguration",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
}

mg::derived_from! { OnVerifiedIdClaimValidationCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity }
