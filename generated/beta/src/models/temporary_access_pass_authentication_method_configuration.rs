// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`, an entity type derived from `microsoft.graph.authenticationMethodConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-beta>
    TemporaryAccessPassAuthenticationMethodConfiguration "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration" "entity" : super::AuthenticationMethodConfiguration;
    /// `defaultLength`: Int32
    default_length "defaultLength": i32,
    /// `defaultLifetimeInMinutes`: Int32
    default_lifetime_in_minutes "defaultLifetimeInMinutes": i32,
    /// `excludeTargets`: Collection(excludeTarget)
    exclude_targets "excludeTargets": Vec<super::ExcludeTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isUsableOnce`: Boolean
    is_usable_once "isUsableOnce": bool,
    /// `maximumLifetimeInMinutes`: Int32
    maximum_lifetime_in_minutes "maximumLifetimeInMinutes": i32,
    /// `minimumLifetimeInMinutes`: Int32
    minimum_lifetime_in_minutes "minimumLifetimeInMinutes": i32,
    /// `state`: authenticationMethodState
    state "state": mg::Open<super::AuthenticationMethodState>,
}

mg::derived_from! { TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl TemporaryAccessPassAuthenticationMethodConfiguration {
    /// `includeTargets`: many `authenticationMethodTarget`, contained
    pub const INCLUDE_TARGETS: mg::Nav<
        TemporaryAccessPassAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
