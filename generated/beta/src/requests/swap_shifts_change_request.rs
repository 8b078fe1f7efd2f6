// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.swapShiftsChangeRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequest-id}`.
pub type SwapShiftsChangeRequestResource = mg::One<
    models::SwapShiftsChangeRequest,
    requests::offer_shift_request::OfferShiftRequestResource,
>;

/// A collection of `microsoft.graph.swapShiftsChangeRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/swapShiftsChangeRequests`.
pub type SwapShiftsChangeRequestCollection = mg::Many<
    models::SwapShiftsChangeRequest,
    SwapShiftsChangeRequestResource,
>;
