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
    ///
    /// [List calendars](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-beta); 200.
    ///
    /// [Get calendar](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta); 200.
    ///
    /// [Update calendar](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta); 200.
    ///
    /// [Delete calendar](https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read, Calendars.Read.Shared | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read, Calendars.Read.Shared | **Calendars.ReadWrite**, **Calendars.ReadBasic**, Calendars.Read |
    /// | `POST` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
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
