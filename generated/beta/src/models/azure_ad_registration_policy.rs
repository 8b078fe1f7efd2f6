// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADRegistrationPolicy`, a complex type.
    AzureAdRegistrationPolicy "microsoft.graph.azureADRegistrationPolicy" "complex";
    /// `allowedToRegister`: deviceRegistrationMembership
    allowed_to_register "allowedToRegister": mg::Boxed<super::DeviceRegistrationMembership>,
    /// `isAdminConfigurable`: Boolean
    is_admin_configurable "isAdminConfigurable": bool,
}
