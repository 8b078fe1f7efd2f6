// @generated
use crate::mg;

/// Complex type `microsoft.graph.localAdminSettings`.
pub struct LocalAdminSettings {
    /// `enableGlobalAdmins`.
    pub enable_global_admins: mg::Field<bool>,
    /// `registeringUsers`.
    pub registering_users: mg::Field<mg::Boxed<super::DeviceRegistrationMembership>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocalAdminSettings: "microsoft.graph.localAdminSettings", complex;
    enable_global_admins: "enableGlobalAdmins",
    registering_users: "registeringUsers",
}
