// @generated
use crate::{mg, models};

/// One `microsoft.graph.storylineFollowing`, by its URL.
///
/// For example `/me/employeeExperience/storyline/followings/{storylineFollowing-id}`.
pub type StorylineFollowingResource = mg::One<models::StorylineFollowing>;

/// A collection of `microsoft.graph.storylineFollowing`, by its URL.
///
/// For example `/me/employeeExperience/storyline/followings`.
pub type StorylineFollowingCollection = mg::Many<
    models::StorylineFollowing,
    StorylineFollowingResource,
>;
