// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.calendarSharingMessage`, by its URL.
    CalendarSharingMessageResource(mg::One<models::CalendarSharingMessage, requests::message::MessageResource>)
}

impl CalendarSharingMessageResource {
    /// `POST …/accept`
    #[inline]
    pub fn accept(&self) -> mg::Request<models::Calendar> {
        mg::Path::action(self, "accept")
    }
}

/// A collection of `microsoft.graph.calendarSharingMessage`, by its URL.
pub type CalendarSharingMessageCollection = mg::Many<
    models::CalendarSharingMessage,
    CalendarSharingMessageResource,
    requests::message::MessageCollection,
>;
