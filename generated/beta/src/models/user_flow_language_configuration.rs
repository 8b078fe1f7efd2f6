// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userFlowLanguageConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserFlowLanguageConfigurationCollection`], for example
/// `graph.identity().b2c_user_flows().id(id).languages()`.
///
/// [`UserFlowLanguageConfigurationCollection`]: crate::requests::user_flow_language_configuration::UserFlowLanguageConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userflowlanguageconfiguration?view=graph-rest-beta
pub struct UserFlowLanguageConfiguration {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserFlowLanguageConfiguration: "microsoft.graph.userFlowLanguageConfiguration", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    is_enabled: "isEnabled" required,
}

mg::derived_from! { UserFlowLanguageConfiguration: super::Entity }

impl UserFlowLanguageConfiguration {
    /// `defaultPages`: many [`UserFlowLanguagePage`](super::UserFlowLanguagePage).
    pub const DEFAULT_PAGES: mg::Nav<
        UserFlowLanguageConfiguration,
        Vec<super::UserFlowLanguagePage>,
    > = mg::Nav::new("defaultPages");
    /// `overridesPages`: many [`UserFlowLanguagePage`](super::UserFlowLanguagePage).
    pub const OVERRIDES_PAGES: mg::Nav<
        UserFlowLanguageConfiguration,
        Vec<super::UserFlowLanguagePage>,
    > = mg::Nav::new("overridesPages");
}
