// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.voiceAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/voiceauthenticationmethodconfiguration?view=graph-rest-beta>
    VoiceAuthenticationMethodConfiguration "microsoft.graph.voiceAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `callerIdNumber`: String
    caller_id_number "callerIdNumber": String,
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isOfficePhoneAllowed`: Boolean
    is_office_phone_allowed "isOfficePhoneAllowed": bool,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { VoiceAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl VoiceAuthenticationMethodConfiguration {
    /// `includeTargets`: many `voiceAuthenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        VoiceAuthenticationMethodConfiguration,
        Vec<super::VoiceAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
