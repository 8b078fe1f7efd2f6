// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.calendarGroup`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/calendargroup?view=graph-rest-beta>
    CalendarGroup "microsoft.graph.calendarGroup" "entity" : super::Entity;
    /// `changeKey`: String
    change_key "changeKey": String,
    /// `classId`: Guid
    class_id "classId": mg::Guid,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { CalendarGroup: super::Entity }

impl CalendarGroup {
    /// `calendars`: many `calendar`, contained
    pub const CALENDARS: mg::Nav<CalendarGroup, Vec<super::Calendar>> = mg::Nav::new(
        "calendars",
    );
}
