// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.defaultUserRolePermissions`, a complex type.
    DefaultUserRolePermissions "microsoft.graph.defaultUserRolePermissions" "complex";
    /// `allowedToCreateApps`: Boolean, not null
    allowed_to_create_apps "allowedToCreateApps" "r": bool,
    /// `allowedToCreateSecurityGroups`: Boolean, not null
    allowed_to_create_security_groups "allowedToCreateSecurityGroups" "r": bool,
    /// `allowedToCreateTenants`: Boolean
    allowed_to_create_tenants "allowedToCreateTenants": bool,
    /// `allowedToReadBitlockerKeysForOwnedDevice`: Boolean
    allowed_to_read_bitlocker_keys_for_owned_device "allowedToReadBitlockerKeysForOwnedDevice": bool,
    /// `allowedToReadOtherUsers`: Boolean, not null
    allowed_to_read_other_users "allowedToReadOtherUsers" "r": bool,
}
