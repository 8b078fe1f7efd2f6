// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userAnalytics`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/useranalytics?view=graph-rest-beta>
    UserAnalytics "microsoft.graph.userAnalytics" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `settings`: settings
    settings "settings": mg::Boxed<super::Settings>,
}

mg::derived_from! { UserAnalytics: super::Entity }

impl UserAnalytics {
    /// `activityStatistics`: many `activityStatistics`, contained
    pub const ACTIVITY_STATISTICS: mg::Nav<
        UserAnalytics,
        Vec<super::ActivityStatistics>,
    > = mg::Nav::new("activityStatistics");
}
