// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.passkeyAuthenticationMethodTarget`, an entity type derived from `microsoft.graph.authenticationMethodTarget`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/passkeyauthenticationmethodtarget?view=graph-rest-beta>
    PasskeyAuthenticationMethodTarget "microsoft.graph.passkeyAuthenticationMethodTarget" "entity" : super::AuthenticationMethodTarget;
    /// `allowedPasskeyProfiles`: Collection(Guid)
    allowed_passkey_profiles "allowedPasskeyProfiles": Vec<mg::Guid>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistrationRequired`: Boolean, not null
    is_registration_required "isRegistrationRequired" "r": bool,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
}

mg::derived_from! { PasskeyAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
