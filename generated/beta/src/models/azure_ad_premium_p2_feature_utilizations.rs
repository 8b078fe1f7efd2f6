// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureADPremiumP2FeatureUtilizations`.
pub struct AzureAdPremiumP2FeatureUtilizations {
    /// `riskBasedConditionalAccess`. Never null.
    pub risk_based_conditional_access: mg::Field<
        mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    >,
    /// `riskBasedConditionalAccessGuestUsers`. Never null.
    pub risk_based_conditional_access_guest_users: mg::Field<
        mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdPremiumP2FeatureUtilizations: "microsoft.graph.azureADPremiumP2FeatureUtilizations", complex;
    risk_based_conditional_access: "riskBasedConditionalAccess" required,
    risk_based_conditional_access_guest_users: "riskBasedConditionalAccessGuestUsers" required,
}
