// @generated
use crate::{mg, models, requests};

/// Requests on one [`CalendarSharingMessage`](models::CalendarSharingMessage): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.me().messages().id(id).cast_to_calendar_sharing_message()`.
#[derive(Clone, Debug)]
pub struct CalendarSharingMessageResource(
    mg::One<models::CalendarSharingMessage, requests::message::MessageResource>,
);

mg::builder! { CalendarSharingMessageResource: mg::One<models::CalendarSharingMessage, requests::message::MessageResource> }

impl CalendarSharingMessageResource {
    /// `POST …/accept`.
    ///
    /// Returns [`Calendar`](models::Calendar).
    #[inline]
    pub fn accept(&self) -> mg::Request<models::Calendar> {
        self.raw().action("accept")
    }
}

/// Requests on a collection of [`CalendarSharingMessage`](models::CalendarSharingMessage): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().messages().cast_to_calendar_sharing_message()`.
pub type CalendarSharingMessageCollection = mg::Many<
    models::CalendarSharingMessage,
    CalendarSharingMessageResource,
    requests::message::MessageCollection,
>;
