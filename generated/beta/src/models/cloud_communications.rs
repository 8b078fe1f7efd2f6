// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudCommunications`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudcommunications?view=graph-rest-beta>
    CloudCommunications "microsoft.graph.cloudCommunications" "entity";
}

impl CloudCommunications {
    /// `adhocCalls`: many `adhocCall`, contained
    pub const ADHOC_CALLS: mg::Nav<CloudCommunications, Vec<super::AdhocCall>> = mg::Nav::new(
        "adhocCalls",
    );
    /// `callRecords`: many `microsoft.graph.callRecords.callRecord`, contained
    pub const CALL_RECORDS: mg::Nav<
        CloudCommunications,
        Vec<crate::models::call_records::CallRecord>,
    > = mg::Nav::new("callRecords");
    /// `calls`: many `call`, contained
    pub const CALLS: mg::Nav<CloudCommunications, Vec<super::Call>> = mg::Nav::new(
        "calls",
    );
    /// `onlineMeetingConversations`: many `onlineMeetingEngagementConversation`, contained
    pub const ONLINE_MEETING_CONVERSATIONS: mg::Nav<
        CloudCommunications,
        Vec<super::OnlineMeetingEngagementConversation>,
    > = mg::Nav::new("onlineMeetingConversations");
    /// `onlineMeetings`: many `onlineMeeting`, contained
    pub const ONLINE_MEETINGS: mg::Nav<CloudCommunications, Vec<super::OnlineMeeting>> = mg::Nav::new(
        "onlineMeetings",
    );
    /// `presences`: many `presence`, contained
    pub const PRESENCES: mg::Nav<CloudCommunications, Vec<super::Presence>> = mg::Nav::new(
        "presences",
    );
}
