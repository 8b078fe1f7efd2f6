// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudCommunications`, by its URL.
    ///
    /// For example `/communications`.
    CloudCommunicationsResource(mg::One<models::CloudCommunications>)
}

impl CloudCommunicationsResource {
    /// `…/adhocCalls`: many `adhocCall`
    #[inline]
    pub fn adhoc_calls(&self) -> requests::adhoc_call::AdhocCallCollection {
        mg::to(self, "adhocCalls")
    }

    /// `…/callRecords`: many `microsoft.graph.callRecords.callRecord`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET …/{id}` | **CallRecords.Read.All** |
    #[inline]
    pub fn call_records(
        &self,
    ) -> requests::call_records::call_record::CallRecordCollection {
        mg::to(self, "callRecords")
    }

    /// `…/calls`: many `call`
    ///
    /// [Get call](https://learn.microsoft.com/graph/api/call-get?view=graph-rest-beta); 200.
    ///
    /// [Create call](https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-beta); 201.
    ///
    /// [Delete call](https://learn.microsoft.com/graph/api/call-delete?view=graph-rest-beta); 204.
    ///
    /// | | application |
    /// |-|-|
    /// | `GET …/{id}` | **Calls.Initiate.All**, Calls.AccessMedia.All |
    /// | `POST` | **Calls.JoinGroupCalls.Chat**, Calls.Initiate.All, Calls.InitiateGroupCall.All, Calls.JoinGroupCall.All, Calls.JoinGroupCallAsGuest.All |
    /// | `DELETE …/{id}` | **Calls.Initiate.All**, Calls.AccessMedia.All |
    #[inline]
    pub fn calls(&self) -> requests::call::CallCollection {
        mg::to(self, "calls")
    }

    /// `…/onlineMeetingConversations`: many `onlineMeetingEngagementConversation`
    #[inline]
    pub fn online_meeting_conversations(
        &self,
    ) -> requests::online_meeting_engagement_conversation::OnlineMeetingEngagementConversationCollection {
        mg::to(self, "onlineMeetingConversations")
    }

    /// `…/onlineMeetings`: many `onlineMeeting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OnlineMeetings.Read**, OnlineMeetings.ReadWrite | **OnlineMeetings.Read.All**, OnlineMeetings.ReadWrite.All |
    #[inline]
    pub fn online_meetings(&self) -> requests::online_meeting::OnlineMeetingCollection {
        mg::to(self, "onlineMeetings")
    }

    /// `…/presences`: many `presence`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Presence.Read**, Presence.Read.All | **Presence.Read.All**, Presence.ReadWrite.All |
    #[inline]
    pub fn presences(&self) -> requests::presence::PresenceCollection {
        mg::to(self, "presences")
    }

    /// `GET …/getAllOnlineMeetingMessages`
    ///
    /// | application |
    /// |-|
    /// | **EngagementMeetingConversation.Read.All** |
    #[inline]
    pub fn get_all_online_meeting_messages(
        &self,
    ) -> mg::Request<mg::Page<models::EngagementConversationMessage>> {
        mg::Path::function(self, "getAllOnlineMeetingMessages")
    }

    /// `POST …/getPresencesByUserId`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Presence.Read.All** | **Presence.Read.All**, Presence.ReadWrite.All |
    #[inline]
    pub fn get_presences_by_user_id(
        &self,
        parameters: GetPresencesByUserId,
    ) -> mg::Request<mg::Page<models::Presence>> {
        mg::Path::action_with(self, "getPresencesByUserId", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.getPresencesByUserId`.
    GetPresencesByUserId "microsoft.graph.getPresencesByUserId" "parameters";
    /// `ids`: Collection(String), items not null
    ids "ids" "r": Vec<String>,
}
