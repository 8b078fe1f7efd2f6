// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.smsAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/smsauthenticationmethodconfiguration?view=graph-rest-beta>
    SmsAuthenticationMethodConfiguration "microsoft.graph.smsAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { SmsAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl SmsAuthenticationMethodConfiguration {
    /// `includeTargets`: many `smsAuthenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        SmsAuthenticationMethodConfiguration,
        Vec<super::SmsAuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
