// @generated
use crate::mg;

/// Entity type [`microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration`][reference],
/// derived from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`TemporaryAccessPassAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_temporary_access_pass_authentication_method_configuration()
/// ```
///
/// [`TemporaryAccessPassAuthenticationMethodConfigurationCollection`]: crate::requests::temporary_access_pass_authentication_method_configuration::TemporaryAccessPassAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/temporaryaccesspassauthenticationmethodconfiguration?view=graph-rest-beta
pub struct TemporaryAccessPassAuthenticationMethodConfiguration {
    /// `defaultLength`.
    pub default_length: mg::Field<i32>,
    /// `defaultLifetimeInMinutes`.
    pub default_lifetime_in_minutes: mg::Field<i32>,
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isUsableOnce`.
    pub is_usable_once: mg::Field<bool>,
    /// `maximumLifetimeInMinutes`.
    pub maximum_lifetime_in_minutes: mg::Field<i32>,
    /// `minimumLifetimeInMinutes`.
    pub minimum_lifetime_in_minutes: mg::Field<i32>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TemporaryAccessPassAuthenticationMethodConfiguration: "microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    default_length: "defaultLength",
    default_lifetime_in_minutes: "defaultLifetimeInMinutes",
    exclude_targets: "excludeTargets",
    id: "id" key required,
    is_usable_once: "isUsableOnce",
    maximum_lifetime_in_minutes: "maximumLifetimeInMinutes",
    minimum_lifetime_in_minutes: "minimumLifetimeInMinutes",
    state: "state",
}

mg::derived_from! { TemporaryAccessPassAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl TemporaryAccessPassAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        TemporaryAccessPassAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
