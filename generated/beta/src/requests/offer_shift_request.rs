// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.offerShiftRequest`, by its URL.
    ///
    /// For example `/teams/{team-id}/schedule/offerShiftRequests/{offerShiftRequest-id}`.
    OfferShiftRequestResource(mg::One<models::OfferShiftRequest, requests::schedule_change_request::ScheduleChangeRequestResource>)
}

impl OfferShiftRequestResource {
    /// `…/microsoft.graph.swapShiftsChangeRequest`
    #[inline]
    pub fn as_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestResource {
        mg::to(self, "microsoft.graph.swapShiftsChangeRequest")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.offerShiftRequest`, by its URL.
    ///
    /// For example `/teams/{team-id}/schedule/offerShiftRequests`.
    OfferShiftRequestCollection(mg::Many<models::OfferShiftRequest, OfferShiftRequestResource>)
}

impl OfferShiftRequestCollection {
    /// `…/microsoft.graph.swapShiftsChangeRequest`
    #[inline]
    pub fn as_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestCollection {
        mg::to(self, "microsoft.graph.swapShiftsChangeRequest")
    }
}
