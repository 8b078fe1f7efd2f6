// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OverprovisionedAwsResourceFinding`](models::OverprovisionedAwsResourceFinding): `get`,
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
///     .cast_to_overprovisioned_aws_resource_finding()
/// ```
pub type OverprovisionedAwsResourceFindingResource = mg::One<
    models::OverprovisionedAwsResourceFinding,
    requests::identity_finding::IdentityFindingResource,
>;

/// Requests on a collection of
/// [`OverprovisionedAwsResourceFinding`](models::OverprovisionedAwsResourceFinding): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_overprovisioned_aws_resource_finding()
/// ```
pub type OverprovisionedAwsResourceFindingCollection = mg::Many<
    models::OverprovisionedAwsResourceFinding,
    OverprovisionedAwsResourceFindingResource,
>;
