// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityAnalyticsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identityanalyticsroot?view=graph-rest-beta>
    IdentityAnalyticsRoot "microsoft.graph.identityAnalyticsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { IdentityAnalyticsRoot: super::Entity }

impl IdentityAnalyticsRoot {
    /// `groups`: many `groupAnalytics`, contained
    pub const GROUPS: mg::Nav<IdentityAnalyticsRoot, Vec<super::GroupAnalytics>> = mg::Nav::new(
        "groups",
    );
}
