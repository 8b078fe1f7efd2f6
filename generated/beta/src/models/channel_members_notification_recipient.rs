// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.channelMembersNotificationRecipient`, a complex type derived from `microsoft.graph.teamworkNotificationRecipient`.
    ChannelMembersNotificationRecipient "microsoft.graph.channelMembersNotificationRecipient" "complex" : super::TeamworkNotificationRecipient;
    /// `channelId`: String, not null
    channel_id "channelId" "r": String,
    /// `teamId`: String, not null
    team_id "teamId" "r": String,
}

mg::derived_from! { ChannelMembersNotificationRecipient: super::TeamworkNotificationRecipient }
