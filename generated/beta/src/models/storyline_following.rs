// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storylineFollowing`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/storylinefollowing?view=graph-rest-beta>
    StorylineFollowing "microsoft.graph.storylineFollowing" "entity" : super::Entity;
    /// `following`: engagementIdentitySet, not null
    following "following" "r": mg::Boxed<super::EngagementIdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { StorylineFollowing: super::Entity }
