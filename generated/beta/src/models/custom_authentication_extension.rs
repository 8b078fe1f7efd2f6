// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.customAuthenticationExtension`][reference], derived from
/// [`CustomCalloutExtension`](super::CustomCalloutExtension).
///
/// Requests: [`CustomAuthenticationExtensionCollection`], for example
/// `graph.identity().custom_authentication_extensions()`.
///
/// Operations: `validate_authentication_configuration`.
///
/// [`CustomAuthenticationExtensionCollection`]: crate::requests::custom_authentication_extension::CustomAuthenticationExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customauthenticationextension?view=graph-rest-beta
pub struct CustomAuthenticationExtension {
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
    CustomAuthenticationExtension: "microsoft.graph.customAuthenticationExtension", entity abstract, base super::CustomCalloutExtension, family CustomAuthenticationExtensionKind;
    authentication_configuration: "authenticationConfiguration",
    behavior_on_error: "behaviorOnError",
    client_configuration: "clientConfiguration",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
}

mg::derived_from! { CustomAuthenticationExtension: super::CustomCalloutExtension, super::Entity }

/// The types derived from [`CustomAuthenticationExtension`].
#[non_exhaustive]
pub enum CustomAuthenticationExtensionKind {
    OnAttributeCollectionStartCustomExtension(
        Box<super::OnAttributeCollectionStartCustomExtension>,
    ),
    OnAttributeCollectionSubmitCustomExtension(
        Box<super::OnAttributeCollectionSubmitCustomExtension>,
    ),
    OnOtpSendCustomExtension(Box<super::OnOtpSendCustomExtension>),
    OnPasswordSubmitCustomExtension(Box<super::OnPasswordSubmitCustomExtension>),
    OnTokenIssuanceStartCustomExtension(Box<super::OnTokenIssuanceStartCustomExtension>),
    OnVerifiedIdClaimValidationCustomExtension(
        Box<super::OnVerifiedIdClaimValidationCustomExtension>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomAuthenticationExtension>),
}

mg::family! {
    CustomAuthenticationExtension => CustomAuthenticationExtensionKind;
    OnAttributeCollectionStartCustomExtension(super::OnAttributeCollectionStartCustomExtension),
    OnAttributeCollectionSubmitCustomExtension(super::OnAttributeCollectionSubmitCustomExtension),
    OnOtpSendCustomExtension(super::OnOtpSendCustomExtension),
    OnPasswordSubmitCustomExtension(super::OnPasswordSubmitCustomExtension),
    OnTokenIssuanceStartCustomExtension(super::OnTokenIssuanceStartCustomExtension),
    OnVerifiedIdClaimValidationCustomExtension(super::OnVerifiedIdClaimValidationCustomExtension),
}
