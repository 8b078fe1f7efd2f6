// @generated
use crate::{mg, models};

/// Requests on one [`AwsStatement`](models::AwsStatement): `get`, `update`, `delete`.
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
///     .cast_to_aws_actions_permissions_definition_action()
///     .statements()
///     .id(id)
/// ```
pub type AwsStatementResource = mg::One<models::AwsStatement>;

/// Requests on a collection of [`AwsStatement`](models::AwsStatement): `list`, `create`, `count`,
/// `id` for one of them.
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
///     .cast_to_aws_actions_permissions_definition_action()
///     .statements()
/// ```
pub type AwsStatementCollection = mg::Many<models::AwsStatement, AwsStatementResource>;
