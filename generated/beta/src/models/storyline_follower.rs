// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storylineFollower`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/storylinefollower?view=graph-rest-beta>
    StorylineFollower "microsoft.graph.storylineFollower" "entity" : super::Entity;
    /// `follower`: engagementIdentitySet, not null
    follower "follower" "r": mg::Boxed<super::EngagementIdentitySet>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { StorylineFollower: super::Entity }
