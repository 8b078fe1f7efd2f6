// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userInsightsSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userinsightssettings?view=graph-rest-beta>
    UserInsightsSettings "microsoft.graph.userInsightsSettings" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}

mg::derived_from! { UserInsightsSettings: super::Entity }
