// @generated
use crate::mg;

/// Entity type [`microsoft.graph.softwareOathAuthenticationMethodConfiguration`][reference],
/// derived from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`SoftwareOathAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_software_oath_authentication_method_configuration()
/// ```
///
/// [`SoftwareOathAuthenticationMethodConfigurationCollection`]: crate::requests::software_oath_authentication_method_configuration::SoftwareOathAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/softwareoathauthenticationmethodconfiguration?view=graph-rest-beta
pub struct SoftwareOathAuthenticationMethodConfiguration {
    /// `excludeTargets`.
    pub exclude_targets: mg::Field<Vec<super::ExcludeTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AuthenticationMethodState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SoftwareOathAuthenticationMethodConfiguration: "microsoft.graph.softwareOathAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    exclude_targets: "excludeTargets",
    id: "id" key required,
    state: "state",
}

mg::derived_from! { SoftwareOathAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl SoftwareOathAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        SoftwareOathAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
