// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareOathAuthenticationMethodConfiguration`][reference],
/// derived from [`AuthenticationMethodConfiguration`](super::AuthenticationMethodConfiguration).
///
/// Requests: [`HardwareOathAuthenticationMethodConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .authentication_method_configurations()
///     .cast_to_hardware_oath_authentication_method_configuration()
/// ```
///
/// [`HardwareOathAuthenticationMethodConfigurationCollection`]: crate::requests::hardware_oath_authentication_method_configuration::HardwareOathAuthenticationMethodConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareoathauthenticationmethodconfiguration?view=graph-rest-beta
pub struct HardwareOathAuthenticationMethodConfiguration {
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
    HardwareOathAuthenticationMethodConfiguration: "microsoft.graph.hardwareOathAuthenticationMethodConfiguration", entity, base super::AuthenticationMethodConfiguration;
    exclude_targets: "excludeTargets",
    id: "id" key required,
    state: "state",
}

mg::derived_from! { HardwareOathAuthenticationMethodConfiguration: super::AuthenticationMethodConfiguration, super::Entity }

impl HardwareOathAuthenticationMethodConfiguration {
    /// `includeTargets`: many [`AuthenticationMethodTarget`](super::AuthenticationMethodTarget).
    pub const INCLUDE_TARGETS: mg::Nav<
        HardwareOathAuthenticationMethodConfiguration,
        Vec<super::AuthenticationMethodTarget>,
    > = mg::Nav::new("includeTargets");
}
