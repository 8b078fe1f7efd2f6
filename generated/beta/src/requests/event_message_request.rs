// @generated
use crate::{mg, models, requests};

/// Requests on one [`EventMessageRequest`](models::EventMessageRequest): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().messages().id(id).cast_to_event_message_request()`.
#[derive(Clone, Debug)]
pub struct EventMessageRequestResource(
    mg::One<models::EventMessageRequest, requests::event_message::EventMessageResource>,
);

mg::builder! { EventMessageRequestResource: mg::One<models::EventMessageRequest, requests::event_message::EventMessageResource> }

impl EventMessageRequestResource {
    /// `POST …/accept`.
    ///
    /// Returns no body.
    #[inline]
    pub fn accept(&self, parameters: Accept) -> mg::Request<()> {
        self.raw().action_with("accept", &parameters)
    }

    /// `POST …/decline`.
    ///
    /// Returns no body.
    #[inline]
    pub fn decline(&self, parameters: Decline) -> mg::Request<()> {
        self.raw().action_with("decline", &parameters)
    }

    /// `POST …/tentativelyAccept`.
    ///
    /// Returns no body.
    #[inline]
    pub fn tentatively_accept(&self, parameters: TentativelyAccept) -> mg::Request<()> {
        self.raw().action_with("tentativelyAccept", &parameters)
    }
}

/// Requests on a collection of [`EventMessageRequest`](models::EventMessageRequest): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().messages().cast_to_event_message_request()`.
pub type EventMessageRequestCollection = mg::Many<
    models::EventMessageRequest,
    EventMessageRequestResource,
    requests::event_message::EventMessageCollection,
>;

/// Parameters of [`EventMessageRequestResource::accept`].
pub struct Accept {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `SendResponse`.
    pub send_response: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Accept: "microsoft.graph.accept", parameters;
    comment: "Comment",
    send_response: "SendResponse",
}

/// Parameters of [`EventMessageRequestResource::decline`].
pub struct Decline {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `ProposedNewTime`.
    pub proposed_new_time: mg::Field<mg::Boxed<models::TimeSlot>>,
    /// `SendResponse`.
    pub send_response: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Decline: "microsoft.graph.decline", parameters;
    comment: "Comment",
    proposed_new_time: "ProposedNewTime",
    send_response: "SendResponse",
}

/// Parameters of [`EventMessageRequestResource::tentatively_accept`].
pub struct TentativelyAccept {
    /// `Comment`.
    pub comment: mg::Field<String>,
    /// `ProposedNewTime`.
    pub proposed_new_time: mg::Field<mg::Boxed<models::TimeSlot>>,
    /// `SendResponse`.
    pub send_response: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TentativelyAccept: "microsoft.graph.tentativelyAccept", parameters;
    comment: "Comment",
    proposed_new_time: "ProposedNewTime",
    send_response: "SendResponse",
}
