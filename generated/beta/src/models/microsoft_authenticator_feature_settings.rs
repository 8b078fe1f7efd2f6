// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftAuthenticatorFeatureSettings`, a complex type.
    MicrosoftAuthenticatorFeatureSettings "microsoft.graph.microsoftAuthenticatorFeatureSettings" "complex";
    /// `companionAppAllowedState`: authenticationMethodFeatureConfiguration
    companion_app_allowed_state "companionAppAllowedState": mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
    /// `displayAppInformationRequiredState`: authenticationMethodFeatureConfiguration
    display_app_information_required_state "displayAppInformationRequiredState": mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
    /// `displayLocationInformationRequiredState`: authenticationMethodFeatureConfiguration
    display_location_information_required_state "displayLocationInformationRequiredState": mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
    /// `numberMatchingRequiredState`: authenticationMethodFeatureConfiguration
    number_matching_required_state "numberMatchingRequiredState": mg::Boxed<super::AuthenticationMethodFeatureConfiguration>,
}
