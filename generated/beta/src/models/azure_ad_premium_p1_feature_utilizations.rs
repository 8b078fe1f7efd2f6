// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADPremiumP1FeatureUtilizations`, a complex type.
    AzureAdPremiumP1FeatureUtilizations "microsoft.graph.azureADPremiumP1FeatureUtilizations" "complex";
    /// `conditionalAccess`: azureADPremiumFeatureUtilization, not null
    conditional_access "conditionalAccess" "r": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    /// `conditionalAccessGuestUsers`: azureADPremiumFeatureUtilization, not null
    conditional_access_guest_users "conditionalAccessGuestUsers" "r": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
