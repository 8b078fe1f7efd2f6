// @generated
use crate::mg;

/// Entity type [`microsoft.graph.smsAuthenticationMethodTarget`][reference], derived from
/// [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
///
/// Requests: [`SmsAuthenticationMethodTargetCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_sms_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`SmsAuthenticationMethodTargetCollection`]: crate::requests::sms_authentication_method_target::SmsAuthenticationMethodTargetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodtarget?view=graph-rest-beta
pub struct SmsAuthenticationMethodTarget {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRegistrationRequired`. Never null.
    pub is_registration_required: mg::Field<bool>,
    /// `isUsableForSignIn`. Never null.
    pub is_usable_for_sign_in: mg::Field<bool>,
    /// `targetType`. Never null.
    pub target_type: mg::Field<mg::Open<super::AuthenticationMethodTargetType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SmsAuthenticationMethodTarget: "microsoft.graph.smsAuthenticationMethodTarget", entity, base super::AuthenticationMethodTarget;
    id: "id" key required,
    is_registration_required: "isRegistrationRequired" required,
    is_usable_for_sign_in: "isUsableForSignIn" required,
    target_type: "targetType" required,
}

mg::derived_from! { SmsAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
