// @generated
use crate::{mg, models, requests};

/// Requests on one [`OverprovisionedUserFinding`](models::OverprovisionedUserFinding): `get`,
/// `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_overprovisioned_user_finding()
/// ```
pub type OverprovisionedUserFindingResource = mg::One<
    models::OverprovisionedUserFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of [`OverprovisionedUserFinding`](models::OverprovisionedUserFinding):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_overprovisioned_user_finding()
/// ```
pub type OverprovisionedUserFindingCollection = mg::Many<
    models::OverprovisionedUserFinding,
    OverprovisionedUserFindingResource,
>;
