// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADJoinPolicy`, a complex type.
    AzureAdJoinPolicy "microsoft.graph.azureADJoinPolicy" "complex";
    /// `allowedToJoin`: deviceRegistrationMembership
    allowed_to_join "allowedToJoin": mg::Boxed<super::DeviceRegistrationMembership>,
    /// `isAdminConfigurable`: Boolean
    is_admin_configurable "isAdminConfigurable": bool,
    /// `localAdmins`: localAdminSettings
    local_admins "localAdmins": mg::Boxed<super::LocalAdminSettings>,
}
