// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADPremiumP2FeatureUtilizations`, a complex type.
    AzureAdPremiumP2FeatureUtilizations "microsoft.graph.azureADPremiumP2FeatureUtilizations" "complex";
    /// `riskBasedConditionalAccess`: azureADPremiumFeatureUtilization
    risk_based_conditional_access "riskBasedConditionalAccess": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    /// `riskBasedConditionalAccessGuestUsers`: azureADPremiumFeatureUtilization
    risk_based_conditional_access_guest_users "riskBasedConditionalAccessGuestUsers": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
