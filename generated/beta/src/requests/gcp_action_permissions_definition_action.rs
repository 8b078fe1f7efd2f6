// @generated
use crate::{mg, models};

/// Requests on a property of type
/// [`GcpActionPermissionsDefinitionAction`](models::GcpActionPermissionsDefinitionAction).
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
///     .cast_to_single_resource_gcp_permissions_definition()
///     .action_info()
///     .cast_to_gcp_action_permissions_definition_action()
/// ```
pub type GcpActionPermissionsDefinitionActionResource = mg::One<
    models::GcpActionPermissionsDefinitionAction,
>;
