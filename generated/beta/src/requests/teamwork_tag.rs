// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamworkTag`, by its URL.
    ///
    /// For example `/teams/{team-id}/tags/{teamworkTag-id}`.
    TeamworkTagResource(mg::One<models::TeamworkTag>)
}

impl TeamworkTagResource {
    /// `…/members`: many `teamworkTagMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TeamworkTag.Read**, TeamworkTag.ReadWrite | **TeamworkTag.Read.All**, TeamworkTag.ReadWrite.All |
    /// | `GET …/{id}` | **TeamworkTag.Read**, TeamworkTag.ReadWrite | **TeamworkTag.Read.All**, TeamworkTag.ReadWrite.All |
    /// | `POST` | – | **TeamworkTag.ReadWrite.All** |
    /// | `DELETE …/{id}` | **TeamworkTag.ReadWrite** | **TeamworkTag.ReadWrite.All** |
    #[inline]
    pub fn members(&self) -> requests::teamwork_tag_member::TeamworkTagMemberCollection {
        mg::to(self, "members")
    }
}

/// A collection of `microsoft.graph.teamworkTag`, by its URL.
///
/// For example `/teams/{team-id}/tags`.
pub type TeamworkTagCollection = mg::Many<models::TeamworkTag, TeamworkTagResource>;
