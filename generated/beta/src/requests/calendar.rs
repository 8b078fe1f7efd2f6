// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.calendar`, by its URL.
    ///
    /// For example `/me/calendar`.
    CalendarResource(mg::One<models::Calendar>)
}

impl CalendarResource {
    /// `…/calendarPermissions`: many `calendarPermission`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `DELETE …/{id}` | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn calendar_permissions(
        &self,
    ) -> requests::calendar_permission::CalendarPermissionCollection {
        mg::to(self, "calendarPermissions")
    }

    /// `…/calendarView`: many `event`
    ///
    /// [List calendarView](https://learn.microsoft.com/graph/api/calendar-list-calendarview?view=graph-rest-beta); 200.
    ///
    /// [List calendarView](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/calendar/calendarView`, `/me/calendars/{id}/calendarView`, `/users/{id}/calendar/calendarView`, … | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.ReadWrite, Calendars.Read |
    /// | `GET` `/groups/{id}/calendar/calendarView` | **Group.Read.All** | – | – |
    #[inline]
    pub fn calendar_view(&self) -> requests::event::EventCollection {
        mg::to(self, "calendarView")
    }

    /// `…/events`: many `event`
    ///
    /// [List events](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-beta); 200.
    ///
    /// [List events](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-beta); 200.
    ///
    /// [List events](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta); 200.
    ///
    /// [Get event](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta); 200.
    ///
    /// [Get event](https://learn.microsoft.com/graph/api/group-get-event?view=graph-rest-beta); 200.
    ///
    /// [Create event](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-beta); 201.
    ///
    /// [Create event](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-beta); 201.
    ///
    /// [Create Event](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-beta); 201.
    ///
    /// [Update event](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta); 200.
    ///
    /// [Update event](https://learn.microsoft.com/graph/api/group-update-event?view=graph-rest-beta); 204.
    ///
    /// [Delete event](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta); 204.
    ///
    /// [Delete event](https://learn.microsoft.com/graph/api/group-delete-event?view=graph-rest-beta); 204.
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` `/me/calendar/events`, `/me/calendars/{id}/events`, `/users/{id}/calendar/events`, … | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read | **Calendars.ReadBasic**, **Calendars.ReadWrite**, Calendars.Read | **Calendars.ReadWrite**, **Calendars.ReadBasic**, Calendars.Read |
    /// | `GET` `/me/calendarGroups/{id}/calendars/{id}/events`, `/users/{id}/calendarGroups/{id}/calendars/{id}/events` | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.ReadWrite, Calendars.Read |
    /// | `GET` `/groups/{id}/calendar/events` | **Group.Read.All**, **Group.ReadWrite.All** | – | – |
    /// | `GET …/{id}` `/me/calendar/events/{id}`, `/me/calendars/{id}/events/{id}`, `/users/{id}/calendar/events/{id}`, … | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read |
    /// | `GET …/{id}` `/groups/{id}/calendar/events/{id}` | **Calendars.ReadBasic**, Calendars.Read, Group.Read.All, Group.ReadWrite.All | **Calendars.ReadBasic**, Calendars.Read | **Calendars.ReadBasic**, Calendars.Read |
    /// | `POST` `/me/calendar/events`, `/me/calendars/{id}/events`, `/users/{id}/calendar/events`, … | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `POST` `/groups/{id}/calendar/events` | **Group.ReadWrite.All** | – | – |
    /// | `PATCH …/{id}` `/me/calendar/events/{id}`, `/me/calendars/{id}/events/{id}`, `/users/{id}/calendar/events/{id}`, … | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `PATCH …/{id}` `/groups/{id}/calendar/events/{id}` | **Calendars.ReadWrite**, Group.ReadWrite.All | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` `/me/calendar/events/{id}`, `/me/calendars/{id}/events/{id}`, `/users/{id}/calendar/events/{id}`, … | **Calendars.ReadWrite** | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    /// | `DELETE …/{id}` `/groups/{id}/calendar/events/{id}` | **Calendars.ReadWrite**, Group.ReadWrite.All | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn events(&self) -> requests::event::EventCollection {
        mg::to(self, "events")
    }

    /// `…/multiValueExtendedProperties`: many `multiValueLegacyExtendedProperty`
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::to(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many `singleValueLegacyExtendedProperty`
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::to(self, "singleValueExtendedProperties")
    }

    /// `GET …/allowedCalendarSharingRoles(User=…)`
    #[inline]
    pub fn allowed_calendar_sharing_roles(
        &self,
        parameters: AllowedCalendarSharingRoles,
    ) -> mg::Request<mg::Page<mg::Open<models::CalendarRoleType>>> {
        mg::Path::function_with(self, "allowedCalendarSharingRoles", &parameters)
    }

    /// `POST …/getSchedule`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-beta); 200.
    /// - `POST /me/calendar/getSchedule`
    /// - `POST /users/{id|userPrincipalName}/calendar/getSchedule`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Calendars.ReadBasic**, Calendars.Read, Calendars.ReadWrite | **Calendars.ReadBasic**, Calendars.ReadWrite, Calendars.Read |
    #[inline]
    pub fn get_schedule(
        &self,
        parameters: GetSchedule,
    ) -> mg::Request<mg::Page<models::ScheduleInformation>> {
        mg::Path::action_with(self, "getSchedule", &parameters)
    }

    /// `POST …/permanentDelete`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Calendars.ReadWrite** | **Calendars.ReadWrite** |
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        mg::Path::action(self, "permanentDelete")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.calendar`, by its URL.
    ///
    /// For example `/me/calendars`.
    CalendarCollection(mg::Many<models::Calendar, CalendarResource>)
}

impl CalendarCollection {
    /// `GET …/delta`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Calendars.Read**, Calendars.ReadBasic, Calendars.ReadWrite | **Calendars.Read**, Calendars.ReadBasic, Calendars.ReadWrite | **Calendars.Read**, Calendars.ReadWrite, Calendars.ReadBasic |
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Calendar>> {
        mg::Path::function(self, "delta")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.allowedCalendarSharingRoles`.
    AllowedCalendarSharingRoles "microsoft.graph.allowedCalendarSharingRoles" "parameters";
    /// `User`: String, not null
    user "User" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getSchedule`.
    GetSchedule "microsoft.graph.getSchedule" "parameters";
    /// `AvailabilityViewInterval`: Int32
    availability_view_interval "AvailabilityViewInterval": i32,
    /// `EndTime`: dateTimeTimeZone
    end_time "EndTime": mg::Boxed<models::DateTimeTimeZone>,
    /// `Schedules`: Collection(String)
    schedules "Schedules": Vec<String>,
    /// `StartTime`: dateTimeTimeZone
    start_time "StartTime": mg::Boxed<models::DateTimeTimeZone>,
}
