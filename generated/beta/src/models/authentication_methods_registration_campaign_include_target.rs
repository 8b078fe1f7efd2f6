// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget`.
pub struct AuthenticationMethodsRegistrationCampaignIncludeTarget {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `targetType`. Never null.
    pub target_type: mg::Field<mg::Open<super::AuthenticationMethodTargetType>>,
    /// `targetedAuthenticationMethod`.
    pub targeted_authentication_method: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodsRegistrationCampaignIncludeTarget: "microsoft.graph.authenticationMethodsRegistrationCampaignIncludeTarget", complex;
    id: "id" required,
    target_type: "targetType" required,
    targeted_authentication_method: "targetedAuthenticationMethod",
}
