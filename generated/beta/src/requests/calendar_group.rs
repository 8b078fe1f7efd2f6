// @generated
use crate::{mg, models, requests};

/// Requests on one [`CalendarGroup`](models::CalendarGroup): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().calendar_groups().id(id)`.
#[derive(Clone, Debug)]
pub struct CalendarGroupResource(mg::One<models::CalendarGroup>);

mg::builder! { CalendarGroupResource: mg::One<models::CalendarGroup> }

impl CalendarGroupResource {
    /// `…/calendars`: many [`Calendar`](models::Calendar).
    ///
    /// Least privileged permission to read: `Calendars.ReadBasic` (delegated),
    /// `Calendars.ReadWrite` (application). Reference: [list], [get], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-beta
    #[inline]
    pub fn calendars(&self) -> requests::calendar::CalendarCollection {
        mg::navigate(self, "calendars")
    }
}

/// Requests on a collection of [`CalendarGroup`](models::CalendarGroup): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().calendar_groups()`.
pub type CalendarGroupCollection = mg::Many<
    models::CalendarGroup,
    CalendarGroupResource,
>;
