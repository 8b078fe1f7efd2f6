// @generated
use crate::mg;

/// Entity type [`microsoft.graph.enhancedPersonalizationSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EnhancedPersonalizationSettingResource`], for example
/// `graph.copilot().settings().people().enhanced_personalization()`.
///
/// [`EnhancedPersonalizationSettingResource`]: crate::requests::enhanced_personalization_setting::EnhancedPersonalizationSettingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/enhancedpersonalizationsetting?view=graph-rest-beta
pub struct EnhancedPersonalizationSetting {
    /// `disabledForGroup`.
    pub disabled_for_group: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabledInOrganization`. Never null.
    pub is_enabled_in_organization: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnhancedPersonalizationSetting: "microsoft.graph.enhancedPersonalizationSetting", entity, base super::Entity;
    disabled_for_group: "disabledForGroup",
    id: "id" key required,
    is_enabled_in_organization: "isEnabledInOrganization" required,
}

mg::derived_from! { EnhancedPersonalizationSetting: super::Entity }
