// @generated
use crate::{mg, models, requests};

/// Requests on one [`Schedule`](models::Schedule): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.teams().id(id).schedule()`.
#[derive(Clone, Debug)]
pub struct ScheduleResource(mg::One<models::Schedule>);

mg::builder! { ScheduleResource: mg::One<models::Schedule> }

impl ScheduleResource {
    /// `…/dayNotes`: many [`DayNote`](models::DayNote).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn day_notes(&self) -> requests::day_note::DayNoteCollection {
        mg::navigate(self, "dayNotes")
    }

    /// `…/offerShiftRequests`: many [`OfferShiftRequest`](models::OfferShiftRequest).
    ///
    /// Least privileged permission to read: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn offer_shift_requests(
        &self,
    ) -> requests::offer_shift_request::OfferShiftRequestCollection {
        mg::navigate(self, "offerShiftRequests")
    }

    /// `…/openShiftChangeRequests`: many
    /// [`OpenShiftChangeRequest`](models::OpenShiftChangeRequest).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn open_shift_change_requests(
        &self,
    ) -> requests::open_shift_change_request::OpenShiftChangeRequestCollection {
        mg::navigate(self, "openShiftChangeRequests")
    }

    /// `…/openShifts`: many [`OpenShift`](models::OpenShift).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn open_shifts(&self) -> requests::open_shift::OpenShiftCollection {
        mg::navigate(self, "openShifts")
    }

    /// `…/schedulingGroups`: many [`SchedulingGroup`](models::SchedulingGroup).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn scheduling_groups(
        &self,
    ) -> requests::scheduling_group::SchedulingGroupCollection {
        mg::navigate(self, "schedulingGroups")
    }

    /// `…/shifts`: many [`Shift`](models::Shift).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn shifts(&self) -> requests::shift::ShiftCollection {
        mg::navigate(self, "shifts")
    }

    /// `…/shiftsRoleDefinitions`: many [`ShiftsRoleDefinition`](models::ShiftsRoleDefinition).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn shifts_role_definitions(
        &self,
    ) -> requests::shifts_role_definition::ShiftsRoleDefinitionCollection {
        mg::navigate(self, "shiftsRoleDefinitions")
    }

    /// `…/swapShiftsChangeRequests`: many
    /// [`SwapShiftsChangeRequest`](models::SwapShiftsChangeRequest).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn swap_shifts_change_requests(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestCollection {
        mg::navigate(self, "swapShiftsChangeRequests")
    }

    /// `…/timeCards`: many [`TimeCard`](models::TimeCard).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn time_cards(&self) -> requests::time_card::TimeCardCollection {
        mg::navigate(self, "timeCards")
    }

    /// `…/timeOffReasons`: many [`TimeOffReason`](models::TimeOffReason).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn time_off_reasons(
        &self,
    ) -> requests::time_off_reason::TimeOffReasonCollection {
        mg::navigate(self, "timeOffReasons")
    }

    /// `…/timeOffRequests`: many [`TimeOffRequest`](models::TimeOffRequest).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn time_off_requests(
        &self,
    ) -> requests::time_off_request::TimeOffRequestCollection {
        mg::navigate(self, "timeOffRequests")
    }

    /// `…/timesOff`: many [`TimeOff`](models::TimeOff).
    ///
    /// Least privileged permission to read: `Schedule.Read.All` (delegated, application).
    #[inline]
    pub fn times_off(&self) -> requests::time_off::TimeOffCollection {
        mg::navigate(self, "timesOff")
    }

    /// `POST …/share`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Schedule.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn share(&self, parameters: Share) -> mg::Request<()> {
        self.raw().action_with("share", &parameters)
    }
}

/// Parameters of [`ScheduleResource::share`].
pub struct Share {
    /// `endDateTime`.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notifyTeam`.
    pub notify_team: mg::Field<bool>,
    /// `startDateTime`.
    pub start_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Share: "microsoft.graph.share", parameters;
    end_date_time: "endDateTime",
    notify_team: "notifyTeam",
    start_date_time: "startDateTime",
}
