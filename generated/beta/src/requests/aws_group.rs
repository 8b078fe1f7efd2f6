// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsGroup`](models::AwsGroup): `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
///     .all()
///     .id(id)
///     .cast_to_aws_group()
/// ```
pub type AwsGroupResource = mg::One<
    models::AwsGroup,
    requests::aws_identity::AwsIdentityResource,
>;

/// Requests on a collection of [`AwsGroup`](models::AwsGroup): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_aws_authorization_system()
///     .associated_identities()
///     .all()
///     .cast_to_aws_group()
/// ```
pub type AwsGroupCollection = mg::Many<models::AwsGroup, AwsGroupResource>;
