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
    #[inline]
    pub fn day_notes(&self) -> requests::day_note::DayNoteCollection {
        mg::to(self, "dayNotes")
    }

    /// `…/offerShiftRequests`: many `offerShiftRequest`
    #[inline]
    pub fn offer_shift_requests(
        &self,
    ) -> requests::offer_shift_request::OfferShiftRequestCollection {
        mg::to(self, "offerShiftRequests")
    }

    /// `…/openShiftChangeRequests`: many `openShiftChangeRequest`
    #[inline]
    pub fn open_shift_change_requests(
        &self,
    ) -> requests::open_shift_change_request::OpenShiftChangeRequestCollection {
        mg::to(self, "openShiftChangeRequests")
    }

    /// `…/openShifts`: many `openShift`
    #[inline]
    pub fn open_shifts(&self) -> requests::open_shift::OpenShiftCollection {
        mg::to(self, "openShifts")
    }

    /// `…/schedulingGroups`: many `schedulingGroup`
    #[inline]
    pub fn scheduling_groups(
        &self,
    ) -> requests::scheduling_group::SchedulingGroupCollection {
        mg::to(self, "schedulingGroups")
    }

    /// `…/shifts`: many `shift`
    #[inline]
    pub fn shifts(&self) -> requests::shift::ShiftCollection {
        mg::to(self, "shifts")
    }

    /// `…/shiftsRoleDefinitions`: many `shiftsRoleDefinition`
    #[inline]
    pub fn shifts_role_definitions(
        &self,
    ) -> requests::shifts_role_definition::ShiftsRoleDefinitionCollection {
        mg::to(self, "shiftsRoleDefinitions")
    }

    /// `…/swapShiftsChangeRequests`: many `swapShiftsChangeRequest`
    #[inline]
    pub fn swap_shifts_change_requests(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestCollection {
        mg::to(self, "swapShiftsChangeRequests")
    }

    /// `…/timeCards`: many `timeCard`
    #[inline]
    pub fn time_cards(&self) -> requests::time_card::TimeCardCollection {
        mg::to(self, "timeCards")
    }

    /// `…/timeOffReasons`: many `timeOffReason`
    #[inline]
    pub fn time_off_reasons(
        &self,
    ) -> requests::time_off_reason::TimeOffReasonCollection {
        mg::to(self, "timeOffReasons")
    }

    /// `…/timeOffRequests`: many `timeOffRequest`
    #[inline]
    pub fn time_off_requests(
        &self,
    ) -> requests::time_off_request::TimeOffRequestCollection {
        mg::to(self, "timeOffRequests")
    }

    /// `…/timesOff`: many `timeOff`
    #[inline]
    pub fn times_off(&self) -> requests::time_off::TimeOffCollection {
        mg::to(self, "timesOff")
    }

    /// `POST …/share`
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
