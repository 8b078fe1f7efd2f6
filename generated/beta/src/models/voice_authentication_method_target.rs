// @generated
use crate::mg;

/// Entity type [`microsoft.graph.voiceAuthenticationMethodTarget`][reference], derived from
/// [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
///
/// Requests: [`VoiceAuthenticationMethodTargetCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .id(id)
///     .cast_to_voice_authentication_method_configuration()
///     .include_targets()
/// ```
///
/// [`VoiceAuthenticationMethodTargetCollection`]: crate::requests::voice_authentication_method_target::VoiceAuthenticationMethodTargetCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/voiceauthenticationmethodtarget?view=graph-rest-beta
pub struct VoiceAuthenticationMethodTarget {
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
    VoiceAuthenticationMethodTarget: "microsoft.graph.voiceAuthenticationMethodTarget", entity, base super::AuthenticationMethodTarget;
    id: "id" key required,
    is_registration_required: "isRegistrationRequired" required,
    target_type: "targetType" required,
}

mg::derived_from! { VoiceAuthenticationMethodTarget: super::AuthenticationMethodTarget, super::Entity }
