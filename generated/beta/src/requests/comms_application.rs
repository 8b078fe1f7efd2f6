// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.commsApplication`, by its URL.
    ///
    /// For example `/app`.
    CommsApplicationResource(mg::One<models::CommsApplication>)
}

impl CommsApplicationResource {
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

    /// `…/onlineMeetings`: many `onlineMeeting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OnlineMeetings.Read**, OnlineMeetings.ReadWrite | **OnlineMeetings.Read.All**, OnlineMeetings.ReadWrite.All |
    #[inline]
    pub fn online_meetings(&self) -> requests::online_meeting::OnlineMeetingCollection {
        mg::to(self, "onlineMeetings")
    }
}
