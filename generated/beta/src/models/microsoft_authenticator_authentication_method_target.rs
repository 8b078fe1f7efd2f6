// @generated
use crate::mg;

/// Entity type [`microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`][reference],
/// derived from [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
///
/// Requests: [`MicrosoftAuthenticatorAuthenticationMethodTargetCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_microsoft_authenticator_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`MicrosoftAuthenticatorAuthenticationMethodTargetCollection`]: crate::requests::microsoft_authenticator_authentication_method_target::MicrosoftAuthenticatorAuthenticationMethodTargetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodtarget?view=graph-rest-beta
pub struct MicrosoftAuthenticatorAuthenticationMethodTarget {
    /// `authenticationMode`. Never null.
    pub authentication_mode: mg::Field<
        mg::Open<super::MicrosoftAuthenticatorAuthenticationMode>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRegistrationRequired`. Never null.
    pub is_registration_required: mg::Field<bool>,
    /// `targetType`. Never null.
    pub target_type: mg::Field<mg::Open<super::AuthenticationMethodTargetType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAuthenticatorAuthenticationMethodTarget: "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget", entity, base super::AuthenticationMethodTarget;
    authentication_mode: "authenticationMode" required,
    id: "id" key required,
    is_registration_required: "isRegistrationRequired" required,
    target_type: "targetType" required,
}

mg::derived_from! { MicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
