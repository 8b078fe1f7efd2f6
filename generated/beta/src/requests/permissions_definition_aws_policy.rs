// @generated
use crate::{mg, models};

/// Requests on one [`PermissionsDefinitionAwsPolicy`](models::PermissionsDefinitionAwsPolicy):
/// `get`, `update`, `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_aws_permissions_definition()
///     .action_info()
///     .cast_to_aws_policy_permissions_definition_action()
///     .policies()
///     .id(id)
/// ```
pub type PermissionsDefinitionAwsPolicyResource = mg::One<
    models::PermissionsDefinitionAwsPolicy,
>;

/// Requests on a collection of
/// [`PermissionsDefinitionAwsPolicy`](models::PermissionsDefinitionAwsPolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_management()
///     .scheduled_permissions_requests()
///     .id(id)
///     .requested_permissions()
///     .cast_to_aws_permissions_definition()
///     .action_info()
///     .cast_to_aws_policy_permissions_definition_action()
///     .policies()
/// ```
pub type PermissionsDefinitionAwsPolicyCollection = mg::Many<
    models::PermissionsDefinitionAwsPolicy,
    PermissionsDefinitionAwsPolicyResource,
>;
