// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamMessagingSettings`.
pub struct TeamMessagingSettings {
    /// `allowChannelMentions`.
    pub allow_channel_mentions: mg::Field<bool>,
    /// `allowOwnerDeleteMessages`.
    pub allow_owner_delete_messages: mg::Field<bool>,
    /// `allowTeamMentions`.
    pub allow_team_mentions: mg::Field<bool>,
    /// `allowUserDeleteMessages`.
    pub allow_user_delete_messages: mg::Field<bool>,
    /// `allowUserEditMessages`.
    pub allow_user_edit_messages: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamMessagingSettings: "microsoft.graph.teamMessagingSettings", complex;
    allow_channel_mentions: "allowChannelMentions",
    allow_owner_delete_messages: "allowOwnerDeleteMessages",
    allow_team_mentions: "allowTeamMentions",
    allow_user_delete_messages: "allowUserDeleteMessages",
    allow_user_edit_messages: "allowUserEditMessages",
}
