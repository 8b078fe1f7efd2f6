// @generated
use crate::{mg, models};

/// Requests on one [`StorylineFollowing`](models::StorylineFollowing): `get`, `update`, `delete`.
///
/// For example `graph.me().employee_experience().storyline().followings().id(id)`.
pub type StorylineFollowingResource = mg::One<models::StorylineFollowing>;

/// Requests on a collection of [`StorylineFollowing`](models::StorylineFollowing): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().employee_experience().storyline().followings()`.
pub type StorylineFollowingCollection = mg::Many<
    models::StorylineFollowing,
    StorylineFollowingResource,
>;
