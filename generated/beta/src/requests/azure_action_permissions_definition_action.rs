// @generated
use crate::{mg, models};

/// Requests on a property of type
/// [`AzureActionPermissionsDefinitionAction`](models::AzureActionPermissionsDefinitionAction).
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
///     .cast_to_single_resource_azure_permissions_definition()
///     .action_info()
///     .cast_to_azure_action_permissions_definition_action()
/// ```
pub type AzureActionPermissionsDefinitionActionResource = mg::One<
    models::AzureActionPermissionsDefinitionAction,
>;
