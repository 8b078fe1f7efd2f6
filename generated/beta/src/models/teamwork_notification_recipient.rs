// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.teamworkNotificationRecipient`.
pub struct TeamworkNotificationRecipient {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkNotificationRecipient: "microsoft.graph.teamworkNotificationRecipient", complex abstract, family TeamworkNotificationRecipientKind;
}

/// The types derived from [`TeamworkNotificationRecipient`].
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
