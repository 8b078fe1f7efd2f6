// @generated
use crate::{mg, models};

/// Requests on one [`VerifiedIdProfile`](models::VerifiedIdProfile): `get`, `update`, `delete`.
///
/// For example `graph.identity().verified_id().profiles().id(id)`.
pub type VerifiedIdProfileResource = mg::One<models::VerifiedIdProfile>;

/// Requests on a collection of [`VerifiedIdProfile`](models::VerifiedIdProfile): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.identity().verified_id().profiles()`.
pub type VerifiedIdProfileCollection = mg::Many<
    models::VerifiedIdProfile,
    VerifiedIdProfileResource,
>;
