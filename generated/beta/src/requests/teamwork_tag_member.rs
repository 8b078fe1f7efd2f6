// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamworkTagMember`, by its URL.
///
/// For example `/teams/{team-id}/tags/{teamworkTag-id}/members/{teamworkTagMember-id}`.
pub type TeamworkTagMemberResource = mg::One<models::TeamworkTagMember>;

/// A collection of `microsoft.graph.teamworkTagMember`, by its URL.
///
/// For example `/teams/{team-id}/tags/{teamworkTag-id}/members`.
pub type TeamworkTagMemberCollection = mg::Many<
    models::TeamworkTagMember,
    TeamworkTagMemberResource,
>;
