// @generated
use crate::{mg, models, requests};

/// Requests on one [`Calendar`](models::Calendar): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().calendar()`.
#[derive(Clone, Debug)]
pub struct CalendarResource(mg::One<models::Calendar>);

mg::builder! { CalendarResource: mg::One<models::Calendar> }

impl CalendarResource {
    /// `…/calendarPermissions`: many [`CalendarPermission`](models::CalendarPermission).
    #[inline]
    pub fn calendar_permissions(
        &self,
    ) -> requests::calendar_permission::CalendarPermissionCollection {
        mg::navigate(self, "calendarPermissions")
    }

    /// `…/calendarView`: many [`Event`](models::Event).
    ///
    /// Not available here: `create`, `update` and `delete`.
    ///
    /// Reference: [list].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/calendar-list-calendarview?view=graph-rest-beta
    #[inline]
    pub fn calendar_view(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::event::EventCollection,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "calendarView")
    }

    /// `…/events`: many [`Event`](models::Event).
    ///
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta
    #[inline]
    pub fn events(&self) -> requests::event::EventCollection {
        mg::navigate(self, "events")
    }

    /// `…/multiValueExtendedProperties`: many
    /// [`MultiValueLegacyExtendedProperty`](models::MultiValueLegacyExtendedProperty).
    #[inline]
    pub fn multi_value_extended_properties(
        &self,
    ) -> requests::multi_value_legacy_extended_property::MultiValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "multiValueExtendedProperties")
    }

    /// `…/singleValueExtendedProperties`: many
    /// [`SingleValueLegacyExtendedProperty`](models::SingleValueLegacyExtendedProperty).
    #[inline]
    pub fn single_value_extended_properties(
        &self,
    ) -> requests::single_value_legacy_extended_property::SingleValueLegacyExtendedPropertyCollection {
        mg::navigate(self, "singleValueExtendedProperties")
    }

    /// `GET …/allowedCalendarSharingRoles(User=…)`.
    ///
    /// Returns a page of [`CalendarRoleType`](models::CalendarRoleType).
    #[inline]
    pub fn allowed_calendar_sharing_roles(
        &self,
        parameters: impl Into<AllowedCalendarSharingRoles>,
    ) -> mg::Request<mg::Page<mg::Open<models::CalendarRoleType>>> {
        self.raw().function_with("allowedCalendarSharingRoles", &parameters.into())
    }

    /// `POST …/getSchedule`.
    ///
    /// Returns 200 with a page of [`ScheduleInformation`](models::ScheduleInformation).
    ///
    /// Least privileged permission: `Calendars.ReadBasic` (delegated, application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-beta
    #[inline]
    pub fn get_schedule(
        &self,
        parameters: GetSchedule,
    ) -> mg::Request<mg::Page<models::ScheduleInformation>> {
        self.raw().action_with("getSchedule", &parameters)
    }

    /// `POST …/permanentDelete`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Calendars.ReadWrite` (delegated, application).
    #[inline]
    pub fn permanent_delete(&self) -> mg::Request<()> {
        self.raw().action("permanentDelete")
    }
}

/// Requests on a collection of [`Calendar`](models::Calendar): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.me().calendars()`.
#[derive(Clone, Debug)]
pub struct CalendarCollection(mg::Many<models::Calendar, CalendarResource>);

mg::builder! { CalendarCollection: mg::Many<models::Calendar, CalendarResource> }

impl CalendarCollection {
    /// `GET …/delta`.
    ///
    /// Returns a page of [`Calendar`](models::Calendar).
    ///
    /// Least privileged permission: `Calendars.Read` (delegated, application).
    #[inline]
    pub fn delta(&self) -> mg::Request<mg::Page<models::Calendar>> {
        self.raw().function("delta")
    }
}

/// Parameters of [`CalendarResource::allowed_calendar_sharing_roles`].
///
/// A call can pass `user` alone.
pub struct AllowedCalendarSharingRoles {
    /// `User`. Required.
    pub user: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllowedCalendarSharingRoles: "microsoft.graph.allowedCalendarSharingRoles", parameters;
    user: "User" required,
}

mg::required_parameters! {
    AllowedCalendarSharingRoles;
    user: String,
}

/// Parameters of [`CalendarResource::get_schedule`].
pub struct GetSchedule {
    /// `AvailabilityViewInterval`.
    pub availability_view_interval: mg::Field<i32>,
    /// `EndTime`.
    pub end_time: mg::Field<mg::Boxed<models::DateTimeTimeZone>>,
    /// `Schedules`.
    pub schedules: mg::Field<Vec<String>>,
    /// `StartTime`.
    pub start_time: mg::Field<mg::Boxed<models::DateTimeTimeZone>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetSchedule: "microsoft.graph.getSchedule", parameters;
    availability_view_interval: "AvailabilityViewInterval",
    end_time: "EndTime",
    schedules: "Schedules",
    start_time: "StartTime",
}
