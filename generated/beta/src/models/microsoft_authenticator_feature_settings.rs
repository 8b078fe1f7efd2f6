// @generated
use crate::mg;

/// Complex type `microsoft.graph.microsoftAuthenticatorFeatureSettings`.
pub struct MicrosoftAuthenticatorFeatureSettings {
    /// `companionAppAllowedState`.
    pub companion_app_allowed_state: mg::Field<
        mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
    >,
    /// `displayAppInformationRequiredState`.
    pub display_app_information_required_state: mg::Field<
        mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
    >,
    /// `displayLocationInformationRequiredState`.
    pub display_location_information_required_state: mg::Field<
        mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
    >,
    /// `numberMatchingRequiredState`.
    pub number_matching_required_state: mg::Field<
        mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MicrosoftAuthenticatorFeatureSettings: "microsoft.graph.microsoftAuthenticatorFeatureSettings", complex;
    companion_app_allowed_state: "companionAppAllowedState",
    display_app_information_required_state: "displayAppInformationRequiredState",
    display_location_information_required_state: "displayLocationInformationRequiredState",
    number_matching_required_state: "numberMatchingRequiredState",
}
