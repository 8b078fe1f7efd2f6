// @generated
use crate::mg;

/// Entity type [`microsoft.graph.passkeyAuthenticationMethodTarget`][reference], derived from
/// [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
///
/// Requests: [`PasskeyAuthenticationMethodTargetCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_fido2_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`PasskeyAuthenticationMethodTargetCollection`]: crate::requests::passkey_authentication_method_target::PasskeyAuthenticationMethodTargetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/passkeyauthenticationmethodtarget?view=graph-rest-beta
pub struct PasskeyAuthenticationMethodTarget {
    /// `allowedPasskeyProfiles`.
    pub allowed_passkey_profiles: mg::Field<Vec<mg::Guid>>,
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
    PasskeyAuthenticationMethodTarget: "microsoft.graph.passkeyAuthenticationMethodTarget", entity, base super::AuthenticationMethodTarget;
    allowed_passkey_profiles: "allowedPasskeyProfiles",
    id: "id" key required,
    is_registration_required: "isRegistrationRequired" required,
    target_type: "targetType" required,
}

mg::derived_from! { PasskeyAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
