// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudCommunications`][reference].
///
/// Requests: [`CloudCommunicationsResource`], for example `graph.communications()`.
///
/// Operations: `get_all_online_meeting_messages`, `get_presences_by_user_id`.
///
/// [`CloudCommunicationsResource`]: crate::requests::cloud_communications::CloudCommunicationsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudcommunications?view=graph-rest-beta
pub struct CloudCommunications {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudCommunications: "microsoft.graph.cloudCommunications", entity;
}

impl CloudCommunications {
    /// `adhocCalls`: many [`AdhocCall`](super::AdhocCall).
    pub const ADHOC_CALLS: mg::Nav<CloudCommunications, Vec<super::AdhocCall>> = mg::Nav::new(
        "adhocCalls",
    );
    /// `callRecords`: many [`CallRecord`](crate::models::call_records::CallRecord).
    pub const CALL_RECORDS: mg::Nav<
        CloudCommunications,
        Vec<crate::models::call_records::CallRecord>,
    > = mg::Nav::new("callRecords");
    /// `calls`: many [`Call`](super::Call).
    pub const CALLS: mg::Nav<CloudCommunications, Vec<super::Call>> = mg::Nav::new(
        "calls",
    );
    /// `onlineMeetingConversations`: many
    /// [`OnlineMeetingEngagementConversation`](super::OnlineMeetingEngagementConversation).
    pub const ONLINE_MEETING_CONVERSATIONS: mg::Nav<
        CloudCommunications,
        Vec<super::OnlineMeetingEngagementConversation>,
    > = mg::Nav::new("onlineMeetingConversations");
    /// `onlineMeetings`: many [`OnlineMeeting`](super::OnlineMeeting).
    pub const ONLINE_MEETINGS: mg::Nav<CloudCommunications, Vec<super::OnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
    /// `presences`: many [`Presence`](super::Presence).
    pub const PRESENCES: mg::Nav<CloudCommunications, Vec<super::Presence>> = mg::Nav::new(
        "presences",
    );
}
