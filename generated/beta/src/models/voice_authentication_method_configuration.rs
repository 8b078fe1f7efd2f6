// @generated
use crate::mg;

/// Entity type [`microsoft.graph.voiceAuthenticationMethodConfiguration`][reference], derived from
/// [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`VoiceAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_voice_authentication_method_configuration()
/// ```
///
/// [`VoiceAuthenticationMethodConfigurationCollection`]: crate::requests::voice_authentication_method_configuration::VoiceAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/voiceauthenticationmethodconfiguration?view=graph-rest-beta
pub struct VoiceAuthenticationMethodConfiguration {
    /// `callerIdNumber`.
    pub caller_id_number: mg::Field<String>,
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isOfficePhoneAllowed`.
    pub is_office_phone_allowed: mg::Field<bool>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    VoiceAuthenticationMethodConfiguration: "microsoft.graph.voiceAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    caller_id_number: "callerIdNumber",
    exclude_targets: "excludeTargets",
    id: "id" key required,
    is_office_phone_allowed: "isOfficePhoneAllowed",
    state: "state",
}

mg::derived_from! { VoiceAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl VoiceAuthenticationMethodConfiguration {
    /// `includeTargets`: many
    /// [`VoiceAuthenticationMethodTarget`](super::VoiceAuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        VoiceAuthenticationMethodConfiguration,
        Vec<super::VoiceAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
