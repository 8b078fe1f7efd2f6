// @generated
use crate::{mg, models};

/// Requests on one [`StorylineFollower`](models::StorylineFollower): `get`, `update`, `delete`.
///
/// For example `graph.me().employee_experience().storyline().followers().id(id)`.
pub type StorylineFollowerResource = mg::One<models::StorylineFollower>;

/// Requests on a collection of [`StorylineFollower`](models::StorylineFollower): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().employee_experience().storyline().followers()`.
pub type StorylineFollowerCollection = mg::Many<
    models::StorylineFollower,
    StorylineFollowerResource,
>;
