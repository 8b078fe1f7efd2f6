// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.calendarGroup`, by its URL.
    ///
    /// For example `/me/calendarGroups/{calendarGroup-id}`.
    CalendarGroupResource(mg::One<models::CalendarGroup>)
}

impl CalendarGroupResource {
    /// `…/calendars`: many `calendar`
    #[inline]
    pub fn calendars(&self) -> requests::calendar::CalendarCollection {
        mg::to(self, "calendars")
    }
}

/// A collection of `microsoft.graph.calendarGroup`, by its URL.
///
/// For example `/me/calendarGroups`.
pub type CalendarGroupCollection = mg::Many<
    models::CalendarGroup,
    CalendarGroupResource,
>;
