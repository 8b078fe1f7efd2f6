// @generated
use crate::mg;

/// Entity type [`microsoft.graph.storylineFollowing`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`StorylineFollowingCollection`], for example
/// `graph.me().employee_experience().storyline().followings()`.
///
/// [`StorylineFollowingCollection`]: crate::requests::storyline_following::StorylineFollowingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/storylinefollowing?view=graph-rest-beta
pub struct StorylineFollowing {
    /// `following`. Never null.
    pub following: mg::Field<mg::Boxed<super::EngagementIdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StorylineFollowing: "microsoft.graph.storylineFollowing", entity, base super::Entity;
    following: "following" required,
    id: "id" key required,
}

mg::derived_from! { StorylineFollowing: super::Entity }
