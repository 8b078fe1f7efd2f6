// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADPremiumP2FeatureUtilizations`, a complex type.
    AzureAdPremiumP2FeatureUtilizations "microsoft.graph.azureADPremiumP2FeatureUtilizations" "complex";
    /// `riskBasedConditionalAccess`: azureADPremiumFeatureUtilization, not null
    risk_based_conditional_access "riskBasedConditionalAccess" "r": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    /// `riskBasedConditionalAccessGuestUsers`: azureADPremiumFeatureUtilization, not null
    risk_based_conditional_access_guest_users "riskBasedConditionalAccessGuestUsers" "r": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
