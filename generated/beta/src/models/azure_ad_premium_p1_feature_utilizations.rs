// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADPremiumP1FeatureUtilizations`, a complex type.
    AzureAdPremiumP1FeatureUtilizations "microsoft.graph.azureADPremiumP1FeatureUtilizations" "complex";
    /// `conditionalAccess`: azureADPremiumFeatureUtilization
    conditional_access "conditionalAccess": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    /// `conditionalAccessGuestUsers`: azureADPremiumFeatureUtilization
    conditional_access_guest_users "conditionalAccessGuestUsers": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
