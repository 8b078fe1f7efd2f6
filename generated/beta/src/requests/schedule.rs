// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.schedule`, by its URL.
    ///
    /// For example `/teams/{team-id}/schedule`.
    ScheduleResource(mg::One<models::Schedule>)
}

impl ScheduleResource {
    /// `…/dayNotes`: many `dayNote`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All** | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, **Schedule.ReadWrite.All** | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    /// | `PUT …/{id}` | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn day_notes(&self) -> requests::day_note::DayNoteCollection {
        mg::to(self, "dayNotes")
    }

    /// `…/offerShiftRequests`: many `offerShiftRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, Group.Read.All, Schedule.ReadWrite.All, Group.ReadWrite.All | **Schedule.Read.All**, Schedule.ReadWrite.All |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn offer_shift_requests(
        &self,
    ) -> requests::offer_shift_request::OfferShiftRequestCollection {
        mg::to(self, "offerShiftRequests")
    }

    /// `…/openShiftChangeRequests`: many `openShiftChangeRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, Group.Read.All, Schedule.ReadWrite.All, Group.ReadWrite.All | **Schedule.Read.All**, Schedule.ReadWrite.All |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn open_shift_change_requests(
        &self,
    ) -> requests::open_shift_change_request::OpenShiftChangeRequestCollection {
        mg::to(self, "openShiftChangeRequests")
    }

    /// `…/openShifts`: many `openShift`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `PUT …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn open_shifts(&self) -> requests::open_shift::OpenShiftCollection {
        mg::to(self, "openShifts")
    }

    /// `…/schedulingGroups`: many `schedulingGroup`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `PUT …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn scheduling_groups(
        &self,
    ) -> requests::scheduling_group::SchedulingGroupCollection {
        mg::to(self, "schedulingGroups")
    }

    /// `…/shifts`: many `shift`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Group.Read.All**, **Schedule.ReadWrite.All**, Schedule.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `PUT …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn shifts(&self) -> requests::shift::ShiftCollection {
        mg::to(self, "shifts")
    }

    /// `…/shiftsRoleDefinitions`: many `shiftsRoleDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **SchedulePermissions.ReadWrite.All**, Schedule.ReadWrite.All | **Schedule.Read.All**, **SchedulePermissions.ReadWrite.All**, Schedule.ReadWrite.All |
    /// | `GET …/{id}` | **Schedule.Read.All**, **SchedulePermissions.ReadWrite.All**, Schedule.ReadWrite.All | **Schedule.Read.All**, **SchedulePermissions.ReadWrite.All**, Schedule.ReadWrite.All |
    /// | `PATCH` | **Schedule.ReadWrite.All**, **SchedulePermissions.ReadWrite.All** | **Schedule.ReadWrite.All**, **SchedulePermissions.ReadWrite.All** |
    /// | `PATCH …/{id}` | **Schedule.ReadWrite.All**, **SchedulePermissions.ReadWrite.All** | **Schedule.ReadWrite.All**, **SchedulePermissions.ReadWrite.All** |
    /// | `PUT` | **SchedulePermissions.ReadWrite.All** | **SchedulePermissions.ReadWrite.All** |
    /// | `PUT …/{id}` | **SchedulePermissions.ReadWrite.All** | **SchedulePermissions.ReadWrite.All** |
    #[inline]
    pub fn shifts_role_definitions(
        &self,
    ) -> requests::shifts_role_definition::ShiftsRoleDefinitionCollection {
        mg::to(self, "shiftsRoleDefinitions")
    }

    /// `…/swapShiftsChangeRequests`: many `swapShiftsChangeRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn swap_shifts_change_requests(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestCollection {
        mg::to(self, "swapShiftsChangeRequests")
    }

    /// `…/timeCards`: many `timeCard`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All** | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, **Schedule.ReadWrite.All** | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    /// | `PUT …/{id}` | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn time_cards(&self) -> requests::time_card::TimeCardCollection {
        mg::to(self, "timeCards")
    }

    /// `…/timeOffReasons`: many `timeOffReason`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `PUT …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn time_off_reasons(
        &self,
    ) -> requests::time_off_reason::TimeOffReasonCollection {
        mg::to(self, "timeOffReasons")
    }

    /// `…/timeOffRequests`: many `timeOffRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All** | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn time_off_requests(
        &self,
    ) -> requests::time_off_request::TimeOffRequestCollection {
        mg::to(self, "timeOffRequests")
    }

    /// `…/timesOff`: many `timeOff`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.Read.All, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `GET …/{id}` | **Group.Read.All**, **Schedule.Read.All**, **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.Read.All**, **Schedule.ReadWrite.All** |
    /// | `POST` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `PUT …/{id}` | **Group.Read.All**, **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn times_off(&self) -> requests::time_off::TimeOffCollection {
        mg::to(self, "timesOff")
    }

    /// `POST …/share`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Schedule.ReadWrite.All**, Group.ReadWrite.All | **Schedule.ReadWrite.All** |
    #[inline]
    pub fn share(&self, parameters: Share) -> mg::Request<()> {
        mg::Path::action_with(self, "share", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.share`.
    Share "microsoft.graph.share" "parameters";
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `notifyTeam`: Boolean
    notify_team "notifyTeam": bool,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
