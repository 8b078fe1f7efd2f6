// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.insightsSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/insightssettings?view=graph-rest-beta>
    InsightsSettings "microsoft.graph.insightsSettings" "entity" : super::Entity;
    /// `disabledForGroup`: String
    disabled_for_group "disabledForGroup": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabledInOrganization`: Boolean
    is_enabled_in_organization "isEnabledInOrganization": bool,
}

mg::derived_from! { InsightsSettings: super::Entity }
