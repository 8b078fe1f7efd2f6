// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userInsightsSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UserInsightsSettingsResource`], for example `graph.me().settings().item_insights()`.
///
/// [`UserInsightsSettingsResource`]: crate::requests::user_insights_settings::UserInsightsSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/userinsightssettings?view=graph-rest-beta
pub struct UserInsightsSettings {
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
    UserInsightsSettings: "microsoft.graph.userInsightsSettings", entity, base super::Entity;
    id: "id" key required,
    is_enabled: "isEnabled" required,
}

mg::derived_from! { UserInsightsSettings: super::Entity }
