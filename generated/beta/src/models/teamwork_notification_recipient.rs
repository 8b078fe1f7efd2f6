// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkNotificationRecipient`, an abstract complex type.
    TeamworkNotificationRecipient "microsoft.graph.teamworkNotificationRecipient" "complex abstract" => TeamworkNotificationRecipientKind;
}

/// The types derived from `microsoft.graph.teamworkNotificationRecipient`.
#[non_exhaustive]
pub enum TeamworkNotificationRecipientKind {
    AadUserNotificationRecipient(Box<super::AadUserNotificationRecipient>),
    ChannelMembersNotificationRecipient(Box<super::ChannelMembersNotificationRecipient>),
    ChatMembersNotificationRecipient(Box<super::ChatMembersNotificationRecipient>),
    TeamMembersNotificationRecipient(Box<super::TeamMembersNotificationRecipient>),
    /// None of these, or a type that this version does not know.
    Other(Box<TeamworkNotificationRecipient>),
}

mg::family! {
    TeamworkNotificationRecipient => TeamworkNotificationRecipientKind;
    AadUserNotificationRecipient(super::AadUserNotificationRecipient),
    ChannelMembersNotificationRecipient(super::ChannelMembersNotificationRecipient),
    ChatMembersNotificationRecipient(super::ChatMembersNotificationRecipient),
    TeamMembersNotificationRecipient(super::TeamMembersNotificationRecipient),
}
