// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamMessagingSettings`, a complex type.
    TeamMessagingSettings "microsoft.graph.teamMessagingSettings" "complex";
    /// `allowChannelMentions`: Boolean
    allow_channel_mentions "allowChannelMentions": bool,
    /// `allowOwnerDeleteMessages`: Boolean
    allow_owner_delete_messages "allowOwnerDeleteMessages": bool,
    /// `allowTeamMentions`: Boolean
    allow_team_mentions "allowTeamMentions": bool,
    /// `allowUserDeleteMessages`: Boolean
    allow_user_delete_messages "allowUserDeleteMessages": bool,
    /// `allowUserEditMessages`: Boolean
    allow_user_edit_messages "allowUserEditMessages": bool,
}
