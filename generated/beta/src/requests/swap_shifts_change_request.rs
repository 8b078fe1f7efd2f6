// @generated
use crate::{mg, models};

/// One `microsoft.graph.swapShiftsChangeRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequest-id}`.
pub type SwapShiftsChangeRequestResource = mg::One<models::SwapShiftsChangeRequest>;

/// A collection of `microsoft.graph.swapShiftsChangeRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/swapShiftsChangeRequests`.
pub type SwapShiftsChangeRequestCollection = mg::Many<
    models::SwapShiftsChangeRequest,
    SwapShiftsChangeRequestResource,
>;
