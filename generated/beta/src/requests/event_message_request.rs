// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.eventMessageRequest`, by its URL.
    EventMessageRequestResource(mg::One<models::EventMessageRequest, requests::event_message::EventMessageResource>)
}

impl EventMessageRequestResource {
    /// `POST …/accept`
    #[inline]
    pub fn accept(&self, parameters: Accept) -> mg::Request<()> {
        mg::Path::action_with(self, "accept", &parameters)
    }

    /// `POST …/decline`
    #[inline]
    pub fn decline(&self, parameters: Decline) -> mg::Request<()> {
        mg::Path::action_with(self, "decline", &parameters)
    }

    /// `POST …/tentativelyAccept`
    #[inline]
    pub fn tentatively_accept(&self, parameters: TentativelyAccept) -> mg::Request<()> {
        mg::Path::action_with(self, "tentativelyAccept", &parameters)
    }
}

/// A collection of `microsoft.graph.eventMessageRequest`, by its URL.
pub type EventMessageRequestCollection = mg::Many<
    models::EventMessageRequest,
    EventMessageRequestResource,
    requests::event_message::EventMessageCollection,
>;

mg::record! {
    /// Parameters of `microsoft.graph.accept`.
    Accept "microsoft.graph.accept" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `SendResponse`: Boolean
    send_response "SendResponse": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.decline`.
    Decline "microsoft.graph.decline" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `ProposedNewTime`: timeSlot
    proposed_new_time "ProposedNewTime": mg::Boxed<models::TimeSlot>,
    /// `SendResponse`: Boolean
    send_response "SendResponse": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.tentativelyAccept`.
    TentativelyAccept "microsoft.graph.tentativelyAccept" "parameters";
    /// `Comment`: String
    comment "Comment": String,
    /// `ProposedNewTime`: timeSlot
    proposed_new_time "ProposedNewTime": mg::Boxed<models::TimeSlot>,
    /// `SendResponse`: Boolean
    send_response "SendResponse": bool,
}
