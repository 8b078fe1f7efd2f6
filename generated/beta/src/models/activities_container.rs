// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activitiesContainer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/activitiescontainer?view=graph-rest-beta>
    ActivitiesContainer "microsoft.graph.activitiesContainer" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ActivitiesContainer: super::Entity }

impl ActivitiesContainer {
    /// `contentActivities`: many `contentActivity`, contained
    pub const CONTENT_ACTIVITIES: mg::Nav<
        ActivitiesContainer,
        Vec<super::ContentActivity>,
    > = mg::Nav::new("contentActivities");
}
