// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureADJoinPolicy`.
pub struct AzureAdJoinPolicy {
    /// `allowedToJoin`.
    pub allowed_to_join: mg::Field<mg::Boxed<super::DeviceRegistrationMembership>>,
    /// `isAdminConfigurable`.
    pub is_admin_configurable: mg::Field<bool>,
    /// `localAdmins`.
    pub local_admins: mg::Field<mg::Boxed<super::LocalAdminSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdJoinPolicy: "microsoft.graph.azureADJoinPolicy", complex;
    allowed_to_join: "allowedToJoin",
    is_admin_configurable: "isAdminConfigurable",
    local_admins: "localAdmins",
}
