// @generated
use crate::{mg, models};

/// One `microsoft.graph.storylineFollower`, by its URL.
///
/// For example `/me/employeeExperience/storyline/followers/{storylineFollower-id}`.
pub type StorylineFollowerResource = mg::One<models::StorylineFollower>;

/// A collection of `microsoft.graph.storylineFollower`, by its URL.
///
/// For example `/me/employeeExperience/storyline/followers`.
pub type StorylineFollowerCollection = mg::Many<
    models::StorylineFollower,
    StorylineFollowerResource,
>;
