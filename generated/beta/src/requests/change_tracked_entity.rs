// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.changeTrackedEntity`, by its URL.
    ChangeTrackedEntityResource(mg::One<models::ChangeTrackedEntity>)
}

impl ChangeTrackedEntityResource {
    /// `…/microsoft.graph.dayNote`
    #[inline]
    pub fn as_day_note(&self) -> requests::day_note::DayNoteResource {
        mg::to(self, "microsoft.graph.dayNote")
    }

    /// `…/microsoft.graph.offerShiftRequest`
    #[inline]
    pub fn as_offer_shift_request(
        &self,
    ) -> requests::offer_shift_request::OfferShiftRequestResource {
        mg::to(self, "microsoft.graph.offerShiftRequest")
    }

    /// `…/microsoft.graph.openShift`
    #[inline]
    pub fn as_open_shift(&self) -> requests::open_shift::OpenShiftResource {
        mg::to(self, "microsoft.graph.openShift")
    }

    /// `…/microsoft.graph.openShiftChangeRequest`
    #[inline]
    pub fn as_open_shift_change_request(
        &self,
    ) -> requests::open_shift_change_request::OpenShiftChangeRequestResource {
        mg::to(self, "microsoft.graph.openShiftChangeRequest")
    }

    /// `…/microsoft.graph.scheduleChangeRequest`
    #[inline]
    pub fn as_schedule_change_request(
        &self,
    ) -> requests::schedule_change_request::ScheduleChangeRequestResource {
        mg::to(self, "microsoft.graph.scheduleChangeRequest")
    }

    /// `…/microsoft.graph.schedulingGroup`
    #[inline]
    pub fn as_scheduling_group(
        &self,
    ) -> requests::scheduling_group::SchedulingGroupResource {
        mg::to(self, "microsoft.graph.schedulingGroup")
    }

    /// `…/microsoft.graph.shift`
    #[inline]
    pub fn as_shift(&self) -> requests::shift::ShiftResource {
        mg::to(self, "microsoft.graph.shift")
    }

    /// `…/microsoft.graph.shiftPreferences`
    #[inline]
    pub fn as_shift_preferences(
        &self,
    ) -> requests::shift_preferences::ShiftPreferencesResource {
        mg::to(self, "microsoft.graph.shiftPreferences")
    }

    /// `…/microsoft.graph.swapShiftsChangeRequest`
    #[inline]
    pub fn as_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestResource {
        mg::to(self, "microsoft.graph.swapShiftsChangeRequest")
    }

    /// `…/microsoft.graph.timeCard`
    #[inline]
    pub fn as_time_card(&self) -> requests::time_card::TimeCardResource {
        mg::to(self, "microsoft.graph.timeCard")
    }

    /// `…/microsoft.graph.timeOff`
    #[inline]
    pub fn as_time_off(&self) -> requests::time_off::TimeOffResource {
        mg::to(self, "microsoft.graph.timeOff")
    }

    /// `…/microsoft.graph.timeOffReason`
    #[inline]
    pub fn as_time_off_reason(
        &self,
    ) -> requests::time_off_reason::TimeOffReasonResource {
        mg::to(self, "microsoft.graph.timeOffReason")
    }

    /// `…/microsoft.graph.timeOffRequest`
    #[inline]
    pub fn as_time_off_request(
        &self,
    ) -> requests::time_off_request::TimeOffRequestResource {
        mg::to(self, "microsoft.graph.timeOffRequest")
    }

    /// `…/microsoft.graph.workforceIntegration`
    #[inline]
    pub fn as_workforce_integration(
        &self,
    ) -> requests::workforce_integration::WorkforceIntegrationResource {
        mg::to(self, "microsoft.graph.workforceIntegration")
    }

    /// `POST …/stageForDeletion`
    #[inline]
    pub fn stage_for_deletion(&self) -> mg::Request<()> {
        mg::Path::action(self, "stageForDeletion")
    }
}
