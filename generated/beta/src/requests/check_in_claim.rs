// @generated
use crate::{mg, models};

/// One `microsoft.graph.checkInClaim`, by its URL.
///
/// For example `/places/{place-id}/checkIns/{checkInClaim-id}`.
pub type CheckInClaimResource = mg::One<models::CheckInClaim>;

/// A collection of `microsoft.graph.checkInClaim`, by its URL.
///
/// For example `/places/{place-id}/checkIns`.
pub type CheckInClaimCollection = mg::Many<models::CheckInClaim, CheckInClaimResource>;
