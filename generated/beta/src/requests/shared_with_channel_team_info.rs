// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharedWithChannelTeamInfo`](models::SharedWithChannelTeamInfo): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.teams().id(id).primary_channel().shared_with_teams().id(id)`.
#[derive(Clone, Debug)]
pub struct SharedWithChannelTeamInfoResource(mg::One<models::SharedWithChannelTeamInfo>);

mg::builder! { SharedWithChannelTeamInfoResource: mg::One<models::SharedWithChannelTeamInfo> }

impl SharedWithChannelTeamInfoResource {
    /// `…/allowedMembers`: many [`ConversationMember`](models::ConversationMember).
    ///
    /// Least privileged permission to read: `ChannelMember.Read.All` (delegated),
    /// `ChannelMember.Read.Group` (application).
    #[inline]
    pub fn allowed_members(
        &self,
    ) -> requests::conversation_member::ConversationMemberCollection {
        mg::navigate(self, "allowedMembers")
    }

    /// `…/team`: [`Team`](models::Team).
    #[inline]
    pub fn team(&self) -> requests::team::TeamResource {
        mg::navigate(self, "team")
    }
}

/// Requests on a collection of [`SharedWithChannelTeamInfo`](models::SharedWithChannelTeamInfo):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.teams().id(id).primary_channel().shared_with_teams()`.
pub type SharedWithChannelTeamInfoCollection = mg::Many<
    models::SharedWithChannelTeamInfo,
    SharedWithChannelTeamInfoResource,
>;
