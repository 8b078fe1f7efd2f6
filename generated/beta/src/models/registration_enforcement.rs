// @generated
use crate::mg;

/// Complex type `microsoft.graph.registrationEnforcement`.
pub struct RegistrationEnforcement {
    /// `authenticationMethodsRegistrationCampaign`.
    pub authentication_methods_registration_campaign: mg::Field<
        mg::Boxed<super::AuthenticationMethodsRegistrationCampaign>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RegistrationEnforcement: "microsoft.graph.registrationEnforcement", complex;
    authentication_methods_registration_campaign: "authenticationMethodsRegistrationCampaign",
}
