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
    #[inline]
    pub fn calls(&self) -> requests::call::CallCollection {
        mg::to(self, "calls")
    }

    /// `…/onlineMeetings`: many `onlineMeeting`
    #[inline]
    pub fn online_meetings(&self) -> requests::online_meeting::OnlineMeetingCollection {
        mg::to(self, "onlineMeetings")
    }
}
