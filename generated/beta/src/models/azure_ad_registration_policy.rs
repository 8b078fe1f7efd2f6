// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureADRegistrationPolicy`.
pub struct AzureAdRegistrationPolicy {
    /// `allowedToRegister`.
    pub allowed_to_register: mg::Field<mg::Boxed<super::DeviceRegistrationMembership>>,
    /// `isAdminConfigurable`.
    pub is_admin_configurable: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdRegistrationPolicy: "microsoft.graph.azureADRegistrationPolicy", complex;
    allowed_to_register: "allowedToRegister",
    is_admin_configurable: "isAdminConfigurable",
}
