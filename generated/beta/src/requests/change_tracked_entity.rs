// @generated
use crate::{mg, models, requests};

/// Requests on one [`ChangeTrackedEntity`](models::ChangeTrackedEntity): `get`, `update`, `delete`,
/// and the methods below.
#[derive(Clone, Debug)]
pub struct ChangeTrackedEntityResource(mg::One<models::ChangeTrackedEntity>);

mg::builder! { ChangeTrackedEntityResource: mg::One<models::ChangeTrackedEntity> }

impl ChangeTrackedEntityResource {
    /// `…/microsoft.graph.dayNote`: cast to [`DayNote`](models::DayNote).
    #[doc(alias = "microsoft.graph.dayNote")]
    #[inline]
    pub fn cast_to_day_note(&self) -> requests::day_note::DayNoteResource {
        mg::navigate(self, "microsoft.graph.dayNote")
    }

    /// `…/microsoft.graph.offerShiftRequest`: cast to
    /// [`OfferShiftRequest`](models::OfferShiftRequest).
    #[doc(alias = "microsoft.graph.offerShiftRequest")]
    #[inline]
    pub fn cast_to_offer_shift_request(
        &self,
    ) -> requests::offer_shift_request::OfferShiftRequestResource {
        mg::navigate(self, "microsoft.graph.offerShiftRequest")
    }

    /// `…/microsoft.graph.openShift`: cast to [`OpenShift`](models::OpenShift).
    #[doc(alias = "microsoft.graph.openShift")]
    #[inline]
    pub fn cast_to_open_shift(&self) -> requests::open_shift::OpenShiftResource {
        mg::navigate(self, "microsoft.graph.openShift")
    }

    /// `…/microsoft.graph.openShiftChangeRequest`: cast to
    /// [`OpenShiftChangeRequest`](models::OpenShiftChangeRequest).
    #[doc(alias = "microsoft.graph.openShiftChangeRequest")]
    #[inline]
    pub fn cast_to_open_shift_change_request(
        &self,
    ) -> requests::open_shift_change_request::OpenShiftChangeRequestResource {
        mg::navigate(self, "microsoft.graph.openShiftChangeRequest")
    }

    /// `…/microsoft.graph.scheduleChangeRequest`: cast to
    /// [`ScheduleChangeRequest`](models::ScheduleChangeRequest).
    #[doc(alias = "microsoft.graph.scheduleChangeRequest")]
    #[inline]
    pub fn cast_to_schedule_change_request(
        &self,
    ) -> requests::schedule_change_request::ScheduleChangeRequestResource {
        mg::navigate(self, "microsoft.graph.scheduleChangeRequest")
    }

    /// `…/microsoft.graph.schedulingGroup`: cast to [`SchedulingGroup`](models::SchedulingGroup).
    #[doc(alias = "microsoft.graph.schedulingGroup")]
    #[inline]
    pub fn cast_to_scheduling_group(
        &self,
    ) -> requests::scheduling_group::SchedulingGroupResource {
        mg::navigate(self, "microsoft.graph.schedulingGroup")
    }

    /// `…/microsoft.graph.shift`: cast to [`Shift`](models::Shift).
    #[doc(alias = "microsoft.graph.shift")]
    #[inline]
    pub fn cast_to_shift(&self) -> requests::shift::ShiftResource {
        mg::navigate(self, "microsoft.graph.shift")
    }

    /// `…/microsoft.graph.shiftPreferences`: cast to
    /// [`ShiftPreferences`](models::ShiftPreferences).
    #[doc(alias = "microsoft.graph.shiftPreferences")]
    #[inline]
    pub fn cast_to_shift_preferences(
        &self,
    ) -> requests::shift_preferences::ShiftPreferencesResource {
        mg::navigate(self, "microsoft.graph.shiftPreferences")
    }

    /// `…/microsoft.graph.swapShiftsChangeRequest`: cast to
    /// [`SwapShiftsChangeRequest`](models::SwapShiftsChangeRequest).
    #[doc(alias = "microsoft.graph.swapShiftsChangeRequest")]
    #[inline]
    pub fn cast_to_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestResource {
        mg::navigate(self, "microsoft.graph.swapShiftsChangeRequest")
    }

    /// `…/microsoft.graph.timeCard`: cast to [`TimeCard`](models::TimeCard).
    #[doc(alias = "microsoft.graph.timeCard")]
    #[inline]
    pub fn cast_to_time_card(&self) -> requests::time_card::TimeCardResource {
        mg::navigate(self, "microsoft.graph.timeCard")
    }

    /// `…/microsoft.graph.timeOff`: cast to [`TimeOff`](models::TimeOff).
    #[doc(alias = "microsoft.graph.timeOff")]
    #[inline]
    pub fn cast_to_time_off(&self) -> requests::time_off::TimeOffResource {
        mg::navigate(self, "microsoft.graph.timeOff")
    }

    /// `…/microsoft.graph.timeOffReason`: cast to [`TimeOffReason`](models::TimeOffReason).
    #[doc(alias = "microsoft.graph.timeOffReason")]
    #[inline]
    pub fn cast_to_time_off_reason(
        &self,
    ) -> requests::time_off_reason::TimeOffReasonResource {
        mg::navigate(self, "microsoft.graph.timeOffReason")
    }

    /// `…/microsoft.graph.timeOffRequest`: cast to [`TimeOffRequest`](models::TimeOffRequest).
    #[doc(alias = "microsoft.graph.timeOffRequest")]
    #[inline]
    pub fn cast_to_time_off_request(
        &self,
    ) -> requests::time_off_request::TimeOffRequestResource {
        mg::navigate(self, "microsoft.graph.timeOffRequest")
    }

    /// `…/microsoft.graph.workforceIntegration`: cast to
    /// [`WorkforceIntegration`](models::WorkforceIntegration).
    #[doc(alias = "microsoft.graph.workforceIntegration")]
    #[inline]
    pub fn cast_to_workforce_integration(
        &self,
    ) -> requests::workforce_integration::WorkforceIntegrationResource {
        mg::navigate(self, "microsoft.graph.workforceIntegration")
    }

    /// `POST …/stageForDeletion`.
    ///
    /// Returns no body.
    #[inline]
    pub fn stage_for_deletion(&self) -> mg::Request<()> {
        self.raw().action("stageForDeletion")
    }
}
