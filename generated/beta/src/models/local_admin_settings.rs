// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.localAdminSettings`, a complex type.
    LocalAdminSettings "microsoft.graph.localAdminSettings" "complex";
    /// `enableGlobalAdmins`: Boolean
    enable_global_admins "enableGlobalAdmins": bool,
    /// `registeringUsers`: deviceRegistrationMembership
    registering_users "registeringUsers": mg::Boxed<super::DeviceRegistrationMembership>,
}
