// @generated
use crate::{mg, models};

/// Requests on one [`CheckInClaim`](models::CheckInClaim): `get`, `update`, `delete`.
///
/// For example `graph.places().id(id).check_ins().id(id)`.
pub type CheckInClaimResource = mg::One<models::CheckInClaim>;

/// Requests on a collection of [`CheckInClaim`](models::CheckInClaim): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.places().id(id).check_ins()`.
pub type CheckInClaimCollection = mg::Many<models::CheckInClaim, CheckInClaimResource>;
