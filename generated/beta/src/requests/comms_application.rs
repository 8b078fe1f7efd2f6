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
