// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget`, an entity type derived from `microsoft.graph.authenticationMethodTarget`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethodtarget?view=graph-rest-beta>
    MicrosoftAuthenticatorAuthenticationMethodTarget "microsoft.graph.microsoftAuthenticatorAuthenticationMethodTarget" "entity" : super::AuthenticationMethodTarget;
    /// `authenticationMode`: microsoftAuthenticatorAuthenticationMode, not null
    authentication_mode "authenticationMode" "r": mg::Open<super::MicrosoftAuthenticatorAuthenticationMode>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistrationRequired`: Boolean, not null
    is_registration_required "isRegistrationRequired" "r": bool,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
}

mg::derived_from! { MicrosoftAuthenticatorAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
