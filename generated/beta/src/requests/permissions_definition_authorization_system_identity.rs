// @generated
use crate::{mg, models};

/// One `microsoft.graph.permissionsDefinitionAuthorizationSystemIdentity`, by its URL.
///
/// For example `/identityGovernance/permissionsManagement/scheduledPermissionsRequests/{scheduledPermissionsRequest-id}/requestedPermissions/identityInfo`.
pub type PermissionsDefinitionAuthorizationSystemIdentityResource = mg::One<
    models::PermissionsDefinitionAuthorizationSystemIdentity,
>;
