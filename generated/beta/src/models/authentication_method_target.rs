// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodTarget`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/authenticationmethodtarget?view=graph-rest-beta>
    AuthenticationMethodTarget "microsoft.graph.authenticationMethodTarget" "entity" : super::Entity => AuthenticationMethodTargetKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistrationRequired`: Boolean, not null
    is_registration_required "isRegistrationRequired" "r": bool,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
}

mg::derived_from! { AuthenticationMethodTarget: super::Entity }

/// The types derived from `microsoft.graph.authenticationMethodTarget`.
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
