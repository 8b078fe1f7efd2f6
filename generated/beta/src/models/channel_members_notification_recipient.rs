// @generated
use crate::mg;

/// Complex type `microsoft.graph.channelMembersNotificationRecipient`, derived from
/// [`TeamworkNotificationRecipient`](super::TeamworkNotificationRecipient).
pub struct ChannelMembersNotificationRecipient {
    /// `channelId`. Never null.
    pub channel_id: mg::Field<String>,
    /// `teamId`. Never null.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChannelMembersNotificationRecipient: "microsoft.graph.channelMembersNotificationRecipient", complex, base super::TeamworkNotificationRecipient;
    channel_id: "channelId" required,
    team_id: "teamId" required,
}

mg::derived_from! { ChannelMembersNotificationRecipient: super::TeamworkNotificationRecipient }
