// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.smsAuthenticationMethodTarget`, an entity type derived from `microsoft.graph.authenticationMethodTarget`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodtarget?view=graph-rest-beta>
    SmsAuthenticationMethodTarget "microsoft.graph.smsAuthenticationMethodTarget" "entity" : super::AuthenticationMethodTarget;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRegistrationRequired`: Boolean, not null
    is_registration_required "isRegistrationRequired" "r": bool,
    /// `isUsableForSignIn`: Boolean, not null
    is_usable_for_sign_in "isUsableForSignIn" "r": bool,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
}

mg::derived_from! { SmsAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
