// @generated
use crate::mg;

/// Complex type `microsoft.graph.defaultUserRolePermissions`.
pub struct DefaultUserRolePermissions {
    /// `allowedToCreateApps`. Never null.
    pub allowed_to_create_apps: mg::Field<bool>,
    /// `allowedToCreateSecurityGroups`. Never null.
    pub allowed_to_create_security_groups: mg::Field<bool>,
    /// `allowedToCreateTenants`.
    pub allowed_to_create_tenants: mg::Field<bool>,
    /// `allowedToReadBitlockerKeysForOwnedDevice`.
    pub allowed_to_read_bitlocker_keys_for_owned_device: mg::Field<bool>,
    /// `allowedToReadOtherUsers`. Never null.
    pub allowed_to_read_other_users: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DefaultUserRolePermissions: "microsoft.graph.defaultUserRolePermissions", complex;
    allowed_to_create_apps: "allowedToCreateApps" required,
    allowed_to_create_security_groups: "allowedToCreateSecurityGroups" required,
    allowed_to_create_tenants: "allowedToCreateTenants",
    allowed_to_read_bitlocker_keys_for_owned_device: "allowedToReadBitlockerKeysForOwnedDevice",
    allowed_to_read_other_users: "allowedToReadOtherUsers" required,
}
