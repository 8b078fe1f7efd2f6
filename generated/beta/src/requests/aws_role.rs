// @generated
use crate::{mg, models, requests};

/// Requests on one [`AwsRole`](models::AwsRole): `get`, `update`, `delete`.
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
///     .roles()
///     .id(id)
/// ```
pub type AwsRoleResource = mg::One<
    models::AwsRole,
    requests::aws_identity::AwsIdentityResource,
>;

/// Requests on a collection of [`AwsRole`](models::AwsRole): `list`, `create`, `count`, `id` for
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
///     .roles()
/// ```
pub type AwsRoleCollection = mg::Many<models::AwsRole, AwsRoleResource>;
