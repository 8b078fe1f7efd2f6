// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAuthenticationExtension`, an abstract entity type derived from `microsoft.graph.customCalloutExtension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customauthenticationextension?view=graph-rest-beta>
    CustomAuthenticationExtension "microsoft.graph.customAuthenticationExtension" "entity abstract" : super::CustomCalloutExtension => CustomAuthenticationExtensionKind;
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    /// `behaviorOnError`: customExtensionBehaviorOnError
    behavior_on_error "behaviorOnError": mg::Boxed<super::CustomExtensionBehaviorOnError>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<super::CustomExtensionClientConfiguration>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endpointConfiguration`: customExtensionEndpointConfiguration
    endpoint_configuration "endpointConfiguration": mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CustomAuthenticationExtension: super::CustomCalloutExtension, super::Entity }

/// The types derived from `microsoft.graph.customAuthenticationExtension`.
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
