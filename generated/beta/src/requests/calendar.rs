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
    #[inline]
    pub fn calendar_permissions(
        &self,
    ) -> requests::calendar_permission::CalendarPermissionCollection {
        mg::to(self, "calendarPermissions")
    }

    /// `…/calendarView`: many `event`
    #[inline]
    pub fn calendar_view(&self) -> requests::event::EventCollection {
        mg::to(self, "calendarView")
    }

    /// `…/events`: many `event`
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
    #[inline]
    pub fn get_schedule(
        &self,
        parameters: GetSchedule,
    ) -> mg::Request<mg::Page<models::ScheduleInformation>> {
        mg::Path::action_with(self, "getSchedule", &parameters)
    }

    /// `POST …/permanentDelete`
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
