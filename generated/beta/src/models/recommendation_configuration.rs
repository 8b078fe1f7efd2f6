// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.recommendationConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/recommendationconfiguration?view=graph-rest-beta>
    RecommendationConfiguration "microsoft.graph.recommendationConfiguration" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isNotificationEnabled`: Boolean, not null
    is_notification_enabled "isNotificationEnabled" "r": bool,
}

mg::derived_from! { RecommendationConfiguration: super::Entity }
