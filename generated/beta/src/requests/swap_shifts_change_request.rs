// @generated
use crate::{mg, models, requests};

/// Requests on one [`SwapShiftsChangeRequest`](models::SwapShiftsChangeRequest): `get`, `update`,
/// `delete`.
///
/// For example `graph.teams().id(id).schedule().swap_shifts_change_requests().id(id)`.
pub type SwapShiftsChangeRequestResource = mg::One<
    models::SwapShiftsChangeRequest,
    requests::offer_shift_request::OfferShiftRequestResource,
>;

/// Requests on a collection of [`SwapShiftsChangeRequest`](models::SwapShiftsChangeRequest):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.teams().id(id).schedule().swap_shifts_change_requests()`.
pub type SwapShiftsChangeRequestCollection = mg::Many<
    models::SwapShiftsChangeRequest,
    SwapShiftsChangeRequestResource,
>;
