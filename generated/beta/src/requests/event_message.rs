// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.eventMessage`, by its URL.
    EventMessageResource(mg::One<models::EventMessage, requests::message::MessageResource>)
}

impl EventMessageResource {
    /// `…/event`: `event`
    #[inline]
    pub fn event(&self) -> requests::event::EventResource {
        mg::to(self, "event")
    }

    /// `…/microsoft.graph.eventMessageRequest`
    #[inline]
    pub fn as_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestResource {
        mg::to(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`
    #[inline]
    pub fn as_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseResource {
        mg::to(self, "microsoft.graph.eventMessageResponse")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.eventMessage`, by its URL.
    EventMessageCollection(mg::Many<models::EventMessage, EventMessageResource, requests::message::MessageCollection>)
}

impl EventMessageCollection {
    /// `…/microsoft.graph.eventMessageRequest`
    #[inline]
    pub fn as_event_message_request(
        &self,
    ) -> requests::event_message_request::EventMessageRequestCollection {
        mg::to(self, "microsoft.graph.eventMessageRequest")
    }

    /// `…/microsoft.graph.eventMessageResponse`
    #[inline]
    pub fn as_event_message_response(
        &self,
    ) -> requests::event_message_response::EventMessageResponseCollection {
        mg::to(self, "microsoft.graph.eventMessageResponse")
    }
}
