// @generated
use crate::{mg, models, requests};

/// Requests on one [`OverprovisionedAwsRoleFinding`](models::OverprovisionedAwsRoleFinding): `get`,
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
///     .cast_to_overprovisioned_aws_role_finding()
/// ```
pub type OverprovisionedAwsRoleFindingResource = mg::One<
    models::OverprovisionedAwsRoleFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of
/// [`OverprovisionedAwsRoleFinding`](models::OverprovisionedAwsRoleFinding): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_overprovisioned_aws_role_finding()
/// ```
pub type OverprovisionedAwsRoleFindingCollection = mg::Many<
    models::OverprovisionedAwsRoleFinding,
    OverprovisionedAwsRoleFindingResource,
>;
