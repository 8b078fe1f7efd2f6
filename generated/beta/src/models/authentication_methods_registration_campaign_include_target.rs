// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget`, a complex type.
    AuthenticationMethodsRegistrationCampaignIncludeTarget "microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `targetType`: authenticationMethodTargetType, not null
    target_type "targetType" "r": mg::Open<super::AuthenticationMethodTargetType>,
    /// `targetedAuthenticationMethod`: String
    targeted_authentication_method "targetedAuthenticationMethod": String,
}
