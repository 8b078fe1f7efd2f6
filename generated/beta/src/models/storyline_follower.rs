// @generated
use crate::mg;

/// Entity type [`microsoft.graph.storylineFollower`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`StorylineFollowerCollection`], for example
/// `graph.me().employee_experience().storyline().followers()`.
///
/// [`StorylineFollowerCollection`]: crate::requests::storyline_follower::StorylineFollowerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/storylinefollower?view=graph-rest-beta
pub struct StorylineFollower {
    /// `follower`. Never null.
    pub follower: mg::Field<mg::Boxed<super::EngagementIdentitySet>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StorylineFollower: "microsoft.graph.storylineFollower", entity, base super::Entity;
    follower: "follower" required,
    id: "id" key required,
}

mg::derived_from! { StorylineFollower: super::Entity }
