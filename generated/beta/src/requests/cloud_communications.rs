// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudCommunications`](models::CloudCommunications): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.communications()`.
#[derive(Clone, Debug)]
pub struct CloudCommunicationsResource(mg::One<models::CloudCommunications>);

mg::builder! { CloudCommunicationsResource: mg::One<models::CloudCommunications> }

impl CloudCommunicationsResource {
    /// `…/adhocCalls`: many [`AdhocCall`](models::AdhocCall).
    #[inline]
    pub fn adhoc_calls(&self) -> requests::adhoc_call::AdhocCallCollection {
        mg::navigate(self, "adhocCalls")
    }

    /// `…/callRecords`: many [`CallRecord`](models::call_records::CallRecord).
    #[inline]
    pub fn call_records(
        &self,
    ) -> requests::call_records::call_record::CallRecordCollection {
        mg::navigate(self, "callRecords")
    }

    /// `…/calls`: many [`Call`](models::Call).
    ///
    /// Reference: [get], [create], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/call-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/call-delete?view=graph-rest-beta
    #[inline]
    pub fn calls(&self) -> requests::call::CallCollection {
        mg::navigate(self, "calls")
    }

    /// `…/onlineMeetingConversations`: many
    /// [`OnlineMeetingEngagementConversation`](models::OnlineMeetingEngagementConversation).
    #[inline]
    pub fn online_meeting_conversations(
        &self,
    ) -> requests::online_meeting_engagement_conversation::OnlineMeetingEngagementConversationCollection {
        mg::navigate(self, "onlineMeetingConversations")
    }

    /// `…/onlineMeetings`: many [`OnlineMeeting`](models::OnlineMeeting).
    ///
    /// Least privileged permission to read: `OnlineMeetings.Read` (delegated),
    /// `OnlineMeetings.Read.All` (application).
    #[inline]
    pub fn online_meetings(&self) -> requests::online_meeting::OnlineMeetingCollection {
        mg::navigate(self, "onlineMeetings")
    }

    /// `…/presences`: many [`Presence`](models::Presence).
    ///
    /// Least privileged permission to read: `Presence.Read` (delegated), `Presence.Read.All`
    /// (application).
    #[inline]
    pub fn presences(&self) -> requests::presence::PresenceCollection {
        mg::navigate(self, "presences")
    }

    /// `GET …/getAllOnlineMeetingMessages`.
    ///
    /// Returns a page of [`EngagementConversationMessage`](models::EngagementConversationMessage).
    ///
    /// Least privileged permission: `EngagementMeetingConversation.Read.All` (application).
    #[inline]
    pub fn get_all_online_meeting_messages(
        &self,
    ) -> mg::Request<mg::Page<models::EngagementConversationMessage>> {
        self.raw().function("getAllOnlineMeetingMessages")
    }

    /// `POST …/getPresencesByUserId`.
    ///
    /// Returns a page of [`Presence`](models::Presence).
    ///
    /// Least privileged permission: `Presence.Read.All` (delegated, application).
    #[inline]
    pub fn get_presences_by_user_id(
        &self,
        parameters: impl Into<GetPresencesByUserId>,
    ) -> mg::Request<mg::Page<models::Presence>> {
        self.raw().action_with("getPresencesByUserId", &parameters.into())
    }
}

/// Parameters of [`CloudCommunicationsResource::get_presences_by_user_id`].
///
/// A call can pass `ids` alone.
pub struct GetPresencesByUserId {
    /// `ids`.
    pub ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPresencesByUserId: "microsoft.graph.getPresencesByUserId", parameters;
    ids: "ids" required,
}

mg::required_parameters! {
    GetPresencesByUserId;
    ids: Vec<String>,
}
