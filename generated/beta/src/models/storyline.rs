// @generated
use crate::mg;

/// Entity type [`microsoft.graph.storyline`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`StorylineResource`](crate::requests::storyline::StorylineResource), for example
/// `graph.me().employee_experience().storyline()`.
///
/// Operations: `follow`, `unfollow`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/storyline?view=graph-rest-beta
pub struct Storyline {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Storyline: "microsoft.graph.storyline", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { Storyline: super::Entity }

impl Storyline {
    /// `followers`: many [`StorylineFollower`](super::StorylineFollower).
    pub const FOLLOWERS: mg::Nav<Storyline, Vec<super::StorylineFollower>> = mg::Nav::new(
        "followers",
    );
    /// `followings`: many [`StorylineFollowing`](super::StorylineFollowing).
    pub const FOLLOWINGS: mg::Nav<Storyline, Vec<super::StorylineFollowing>> = mg::Nav::new(
        "followings",
    );
}
