// @generated
use crate::mg;

/// Entity type [`microsoft.graph.insightsSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`InsightsSettingsResource`](crate::requests::insights_settings::InsightsSettingsResource), for
/// example `graph.admin().people().item_insights()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/insightssettings?view=graph-rest-beta
pub struct InsightsSettings {
    /// `disabledForGroup`.
    pub disabled_for_group: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabledInOrganization`.
    pub is_enabled_in_organization: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InsightsSettings: "microsoft.graph.insightsSettings", entity, base super::Entity;
    disabled_for_group: "disabledForGroup",
    id: "id" key required,
    is_enabled_in_organization: "isEnabledInOrganization",
}

mg::derived_from! { InsightsSettings: super::Entity }
