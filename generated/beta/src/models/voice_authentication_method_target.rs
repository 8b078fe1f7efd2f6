// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.voiceAuthenticationMethodTarget`, an entity type derived from `microsoft.graph.authenticationMethodTarget`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/voiceauthenticationmethodtarget?view=graph-rest-beta>
    VoiceAuthenticationMethodTarget "microsoft.graph.voiceAuthenticationMethodTarget" "entity" : super::AuthenticationMethodTarget;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistrationRequired`: Boolean, not null
    is_registration_required "isRegistrationRequired" "r": bool,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
}

mg::derived_from! { VoiceAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
