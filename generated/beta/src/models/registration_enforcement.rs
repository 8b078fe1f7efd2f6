// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.registrationEnforcement`, a complex type.
    RegistrationEnforcement "microsoft.graph.registrationEnforcement" "complex";
    /// `authenticationMethodsRegistrationCampaign`: authenticationMethodsRegistrationCampaign
    authentication_methods_registration_campaign "authenticationMethodsRegistrationCampaign": mg::Boxed<super::AuthenticationMethodsRegistrationCampaign>,
}
