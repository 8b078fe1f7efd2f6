// @generated
use crate::{mg, models, requests};

/// Requests on one [`EventMessage`](models::EventMessage): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().messages().id(id).cast_to_event_message()`.
#[derive(Clone, Debug)]
pub struct EventMessageResource(
    mg::One<models::EventMessage, requests::message::MessageResource>,
);

mg::builder! { EventMessageResource: mg::One<models::EventMessage, requests::message::MessageResource> }

impl EventMessageResource {
    /// `…/event`: [`Event`](models::Event).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn event(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::event::EventResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "event")
    }

    /// `…/microsoft.graph.eventMessageRequest`: cast to
    /// [`EventMessageRequest`](models::EventMessageRequest).
    #[doc(alias = "microsoft.graph.eventMessageRequest")]
    #[inline]
    pub fn cast_to_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestResource {
        mg::navigate(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`: cast to
    /// [`EventMessageResponse`](models::EventMessageResponse).
    #[doc(alias = "microsoft.graph.eventMessageResponse")]
    #[inline]
    pub fn cast_to_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseResource {
        mg::navigate(self, "microsoft.graph.eventMessageResponse")
    }
}

/// Requests on a collection of [`EventMessage`](models::EventMessage): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.me().messages().cast_to_event_message()`.
#[derive(Clone, Debug)]
pub struct EventMessageCollection(
    mg::Many<
        models::EventMessage,
        EventMessageResource,
        requests::message::MessageCollection,
    >,
);

mg::builder! { EventMessageCollection: mg::Many<models::EventMessage, EventMessageResource, requests::message::MessageCollection> }

impl EventMessageCollection {
    /// `…/microsoft.graph.eventMessageRequest`: the members that are
    /// [`EventMessageRequest`](models::EventMessageRequest).
    #[doc(alias = "microsoft.graph.eventMessageRequest")]
    #[inline]
    pub fn cast_to_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestCollection {
        mg::navigate(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`: the members that are
    /// [`EventMessageResponse`](models::EventMessageResponse).
    #[doc(alias = "microsoft.graph.eventMessageResponse")]
    #[inline]
    pub fn cast_to_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseCollection {
        mg::navigate(self, "microsoft.graph.eventMessageResponse")
    }
}
