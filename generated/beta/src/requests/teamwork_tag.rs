// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamworkTag`](models::TeamworkTag): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.teams().id(id).tags().id(id)`.
#[derive(Clone, Debug)]
pub struct TeamworkTagResource(mg::One<models::TeamworkTag>);

mg::builder! { TeamworkTagResource: mg::One<models::TeamworkTag> }

impl TeamworkTagResource {
    /// `…/members`: many [`TeamworkTagMember`](models::TeamworkTagMember).
    ///
    /// Least privileged permission to read: `TeamworkTag.Read` (delegated), `TeamworkTag.Read.All`
    /// (application).
    #[inline]
    pub fn members(&self) -> requests::teamwork_tag_member::TeamworkTagMemberCollection {
        mg::navigate(self, "members")
    }
}

/// Requests on a collection of [`TeamworkTag`](models::TeamworkTag): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.teams().id(id).tags()`.
pub type TeamworkTagCollection = mg::Many<models::TeamworkTag, TeamworkTagResource>;
