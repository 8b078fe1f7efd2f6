// @generated
use crate::mg;

/// Entity type [`microsoft.graph.authenticationMethodTarget`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AuthenticationMethodTargetCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_email_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`AuthenticationMethodTargetCollection`]: crate::requests::authentication_method_target::AuthenticationMethodTargetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget?view=graph-rest-beta
pub struct AuthenticationMethodTarget {
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
    AuthenticationMethodTarget: "microsoft.graph.authenticationMethodTarget", entity, base super::Entity, family AuthenticationMethodTargetKind;
    id: "id" key required,
    is_registration_required: "isRegistrationRequired" required,
    target_type: "targetType" required,
}

mg::derived_from! { AuthenticationMethodTarget: super::Entity }

/// The types derived from [`AuthenticationMethodTarget`].
#[non_exhaustive]
pub enum AuthenticationMethodTargetKind {
    MicrosoftAuthenticatorAuthenticationMethodTarget(
        Box<super::MicrosoftAuthenticatorAuthenticationMethodTarget>,
    ),
    PasskeyAuthenticationMethodTarget(Box<super::PasskeyAuthenticationMethodTarget>),
    SmsAuthenticationMethodTarget(Box<super::SmsAuthenticationMethodTarget>),
    VerifiableCredentialAuthenticationMethodTarget(
        Box<super::VerifiableCredentialAuthenticationMethodTarget>,
    ),
    VoiceAuthenticationMethodTarget(Box<super::VoiceAuthenticationMethodTarget>),
    /// None of these, or a type that this version does not know.
    Other(Box<AuthenticationMethodTarget>),
}

mg::family! {
    AuthenticationMethodTarget => AuthenticationMethodTargetKind;
    MicrosoftAuthenticatorAuthenticationMethodTarget(super::MicrosoftAuthenticatorAuthenticationMethodTarget),
    PasskeyAuthenticationMethodTarget(super::PasskeyAuthenticationMethodTarget),
    SmsAuthenticationMethodTarget(super::SmsAuthenticationMethodTarget),
    VerifiableCredentialAuthenticationMethodTarget(super::VerifiableCredentialAuthenticationMethodTarget),
    VoiceAuthenticationMethodTarget(super::VoiceAuthenticationMethodTarget),
}
