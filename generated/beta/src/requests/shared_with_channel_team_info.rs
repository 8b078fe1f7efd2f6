// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharedWithChannelTeamInfo`, by its URL.
    ///
    /// For example `/teams/{team-id}/primaryChannel/sharedWithTeams/{sharedWithChannelTeamInfo-id}`.
    SharedWithChannelTeamInfoResource(mg::One<models::SharedWithChannelTeamInfo>)
}

impl SharedWithChannelTeamInfoResource {
    /// `…/allowedMembers`: many `conversationMember`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ChannelMember.Read.All**, ChannelMember.ReadWrite.All | **ChannelMember.Read.Group**, ChannelMember.Read.All, ChannelMember.ReadWrite.All, ChannelMember.ReadWrite.Group |
    #[inline]
    pub fn allowed_members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::to(self, "allowedMembers")
    }

    /// `…/team`: `team`
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::to(self, "team")
    }
}

/// A collection of `microsoft.graph.sharedWithChannelTeamInfo`, by its URL.
///
/// For example `/teams/{team-id}/primaryChannel/sharedWithTeams`.
pub type SharedWithChannelTeamInfoCollection = mg::Many<
    models::SharedWithChannelTeamInfo,
    SharedWithChannelTeamInfoResource,
>;
