// @generated
use crate::{mg, models, requests};

/// Requests on one [`OfferShiftRequest`](models::OfferShiftRequest): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.teams().id(id).schedule().offer_shift_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct OfferShiftRequestResource(
    mg::One<
        models::OfferShiftRequest,
        requests::schedule_change_request::ScheduleChangeRequestResource,
    >,
);

mg::builder! { OfferShiftRequestResource: mg::One<models::OfferShiftRequest, requests::schedule_change_request::ScheduleChangeRequestResource> }

impl OfferShiftRequestResource {
    /// `…/microsoft.graph.swapShiftsChangeRequest`: cast to
    /// [`SwapShiftsChangeRequest`](models::SwapShiftsChangeRequest).
    #[doc(alias = "microsoft.graph.swapShiftsChangeRequest")]
    #[inline]
    pub fn cast_to_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestResource {
        mg::navigate(self, "microsoft.graph.swapShiftsChangeRequest")
    }
}

/// Requests on a collection of [`OfferShiftRequest`](models::OfferShiftRequest): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.teams().id(id).schedule().offer_shift_requests()`.
#[derive(Clone, Debug)]
pub struct OfferShiftRequestCollection(
    mg::Many<models::OfferShiftRequest, OfferShiftRequestResource>,
);

mg::builder! { OfferShiftRequestCollection: mg::Many<models::OfferShiftRequest, OfferShiftRequestResource> }

impl OfferShiftRequestCollection {
    /// `…/microsoft.graph.swapShiftsChangeRequest`: the members that are
    /// [`SwapShiftsChangeRequest`](models::SwapShiftsChangeRequest).
    #[doc(alias = "microsoft.graph.swapShiftsChangeRequest")]
    #[inline]
    pub fn cast_to_swap_shifts_change_request(
        &self,
    ) -> requests::swap_shifts_change_request::SwapShiftsChangeRequestCollection {
        mg::navigate(self, "microsoft.graph.swapShiftsChangeRequest")
    }
}
