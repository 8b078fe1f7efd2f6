// @generated
use crate::{mg, models};

/// Requests on one [`TeamworkTagMember`](models::TeamworkTagMember): `get`, `update`, `delete`.
///
/// For example `graph.teams().id(id).tags().id(id).members().id(id)`.
pub type TeamworkTagMemberResource = mg::One<models::TeamworkTagMember>;

/// Requests on a collection of [`TeamworkTagMember`](models::TeamworkTagMember): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.teams().id(id).tags().id(id).members()`.
pub type TeamworkTagMemberCollection = mg::Many<
    models::TeamworkTagMember,
    TeamworkTagMemberResource,
>;
