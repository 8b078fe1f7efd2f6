// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.eventMessageDetail`.
pub struct EventMessageDetail {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EventMessageDetail: "microsoft.graph.eventMessageDetail", complex abstract, family EventMessageDetailKind;
}

/// The types derived from [`EventMessageDetail`].
#[non_exhaustive]
pub enum EventMessageDetailKind {
    CallEndedEventMessageDetail(Box<super::CallEndedEventMessageDetail>),
    CallRecordingEventMessageDetail(Box<super::CallRecordingEventMessageDetail>),
    CallStartedEventMessageDetail(Box<super::CallStartedEventMessageDetail>),
    CallTranscriptEventMessageDetail(Box<super::CallTranscriptEventMessageDetail>),
    ChannelAddedEventMessageDetail(Box<super::ChannelAddedEventMessageDetail>),
    ChannelDeletedEventMessageDetail(Box<super::ChannelDeletedEventMessageDetail>),
    ChannelDescriptionUpdatedEventMessageDetail(
        Box<super::ChannelDescriptionUpdatedEventMessageDetail>,
    ),
    ChannelRenamedEventMessageDetail(Box<super::ChannelRenamedEventMessageDetail>),
    ChannelSetAsFavoriteByDefaultEventMessageDetail(
        Box<super::ChannelSetAsFavoriteByDefaultEventMessageDetail>,
    ),
    ChannelSharingUpdatedEventMessageDetail(
        Box<super::ChannelSharingUpdatedEventMessageDetail>,
    ),
    ChannelUnsetAsFavoriteByDefaultEventMessageDetail(
        Box<super::ChannelUnsetAsFavoriteByDefaultEventMessageDetail>,
    ),
    ChatRenamedEventMessageDetail(Box<super::ChatRenamedEventMessageDetail>),
    ConversationMemberRoleUpdatedEventMessageDetail(
        Box<super::ConversationMemberRoleUpdatedEventMessageDetail>,
    ),
    MeetingPolicyUpdatedEventMessageDetail(
        Box<super::MeetingPolicyUpdatedEventMessageDetail>,
    ),
    MembersAddedEventMessageDetail(Box<super::MembersAddedEventMessageDetail>),
    MembersDeletedEventMessageDetail(Box<super::MembersDeletedEventMessageDetail>),
    MembersJoinedEventMessageDetail(Box<super::MembersJoinedEventMessageDetail>),
    MembersLeftEventMessageDetail(Box<super::MembersLeftEventMessageDetail>),
    MessagePinnedEventMessageDetail(Box<super::MessagePinnedEventMessageDetail>),
    MessageUnpinnedEventMessageDetail(Box<super::MessageUnpinnedEventMessageDetail>),
    TabUpdatedEventMessageDetail(Box<super::TabUpdatedEventMessageDetail>),
    TeamArchivedEventMessageDetail(Box<super::TeamArchivedEventMessageDetail>),
    TeamCreatedEventMessageDetail(Box<super::TeamCreatedEventMessageDetail>),
    TeamDescriptionUpdatedEventMessageDetail(
        Box<super::TeamDescriptionUpdatedEventMessageDetail>,
    ),
    TeamJoiningDisabledEventMessageDetail(
        Box<super::TeamJoiningDisabledEventMessageDetail>,
    ),
    TeamJoiningEnabledEventMessageDetail(
        Box<super::TeamJoiningEnabledEventMessageDetail>,
    ),
    TeamRenamedEventMessageDetail(Box<super::TeamRenamedEventMessageDetail>),
    TeamUnarchivedEventMessageDetail(Box<super::TeamUnarchivedEventMessageDetail>),
    TeamsAppInstalledEventMessageDetail(Box<super::TeamsAppInstalledEventMessageDetail>),
    TeamsAppRemovedEventMessageDetail(Box<super::TeamsAppRemovedEventMessageDetail>),
    TeamsAppUpgradedEventMessageDetail(Box<super::TeamsAppUpgradedEventMessageDetail>),
    /// None of these, or a type that this version does not know.
    Other(Box<EventMessageDetail>),
}

mg::family! {
    EventMessageDetail => EventMessageDetailKind;
    CallEndedEventMessageDetail(super::CallEndedEventMessageDetail),
    CallRecordingEventMessageDetail(super::CallRecordingEventMessageDetail),
    CallStartedEventMessageDetail(super::CallStartedEventMessageDetail),
    CallTranscriptEventMessageDetail(super::CallTranscriptEventMessageDetail),
    ChannelAddedEventMessageDetail(super::ChannelAddedEventMessageDetail),
    ChannelDeletedEventMessageDetail(super::ChannelDeletedEventMessageDetail),
    ChannelDescriptionUpdatedEventMessageDetail(super::ChannelDescriptionUpdatedEventMessageDetail),
    ChannelRenamedEventMessageDetail(super::ChannelRenamedEventMessageDetail),
    ChannelSetAsFavoriteByDefaultEventMessageDetail(super::ChannelSetAsFavoriteByDefaultEventMessageDetail),
    ChannelSharingUpdatedEventMessageDetail(super::ChannelSharingUpdatedEventMessageDetail),
    ChannelUnsetAsFavoriteByDefaultEventMessageDetail(super::ChannelUnsetAsFavoriteByDefaultEventMessageDetail),
    ChatRenamedEventMessageDetail(super::ChatRenamedEventMessageDetail),
    ConversationMemberRoleUpdatedEventMessageDetail(super::ConversationMemberRoleUpdatedEventMessageDetail),
    MeetingPolicyUpdatedEventMessageDetail(super::MeetingPolicyUpdatedEventMessageDetail),
    MembersAddedEventMessageDetail(super::MembersAddedEventMessageDetail),
    MembersDeletedEventMessageDetail(super::MembersDeletedEventMessageDetail),
    MembersJoinedEventMessageDetail(super::MembersJoinedEventMessageDetail),
    MembersLeftEventMessageDetail(super::MembersLeftEventMessageDetail),
    MessagePinnedEventMessageDetail(super::MessagePinnedEventMessageDetail),
    MessageUnpinnedEventMessageDetail(super::MessageUnpinnedEventMessageDetail),
    TabUpdatedEventMessageDetail(super::TabUpdatedEventMessageDetail),
    TeamArchivedEventMessageDetail(super::TeamArchivedEventMessageDetail),
    TeamCreatedEventMessageDetail(super::TeamCreatedEventMessageDetail),
    TeamDescriptionUpdatedEventMessageDetail(super::TeamDescriptionUpdatedEventMessageDetail),
    TeamJoiningDisabledEventMessageDetail(super::TeamJoiningDisabledEventMessageDetail),
    TeamJoiningEnabledEventMessageDetail(super::TeamJoiningEnabledEventMessageDetail),
    TeamRenamedEventMessageDetail(super::TeamRenamedEventMessageDetail),
    TeamUnarchivedEventMessageDetail(super::TeamUnarchivedEventMessageDetail),
    TeamsAppInstalledEventMessageDetail(super::TeamsAppInstalledEventMessageDetail),
    TeamsAppRemovedEventMessageDetail(super::TeamsAppRemovedEventMessageDetail),
    TeamsAppUpgradedEventMessageDetail(super::TeamsAppUpgradedEventMessageDetail),
}
