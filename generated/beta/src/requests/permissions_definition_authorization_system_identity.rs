// @generated
use crate::{mg, models};

/// Requests on one [`PermissionsDefinitionAuthorizationSystemIdentity`]: `get`, `update`, `delete`.
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
///     .identity_info()
/// ```
///
/// [`PermissionsDefinitionAuthorizationSystemIdentity`]: models::PermissionsDefinitionAuthorizationSystemIdentity
pub type PermissionsDefinitionAuthorizationSystemIdentityResource = mg::One<
    models::PermissionsDefinitionAuthorizationSystemIdentity,
>;
