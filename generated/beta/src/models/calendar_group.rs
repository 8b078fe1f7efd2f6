// @generated
use crate::mg;

/// Entity type [`microsoft.graph.calendarGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CalendarGroupCollection`](crate::requests::calendar_group::CalendarGroupCollection),
/// for example `graph.me().calendar_groups()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/calendargroup?view=graph-rest-beta
pub struct CalendarGroup {
    /// `changeKey`.
    pub change_key: mg::Field<String>,
    /// `classId`.
    pub class_id: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CalendarGroup: "microsoft.graph.calendarGroup", entity, base super::Entity;
    change_key: "changeKey",
    class_id: "classId",
    id: "id" key required,
    name: "name",
}

mg::derived_from! { CalendarGroup: super::Entity }

impl CalendarGroup {
    /// `calendars`: many [`Calendar`](super::Calendar).
    pub const CALENDARS: mg::Nav<CalendarGroup, Vec<super::Calendar>> = mg::Nav::new(
        "calendars",
    );
}
