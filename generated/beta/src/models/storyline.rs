// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storyline`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/storyline?view=graph-rest-beta>
    Storyline "microsoft.graph.storyline" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Storyline: super::Entity }

impl Storyline {
    /// `followers`: many `storylineFollower`, contained
    pub const FOLLOWERS: mg::Nav<Storyline, Vec<super::StorylineFollower>> = mg::Nav::new(
        "followers",
    );
    /// `followings`: many `storylineFollowing`, contained
    pub const FOLLOWINGS: mg::Nav<Storyline, Vec<super::StorylineFollowing>> = mg::Nav::new(
        "followings",
    );
}
