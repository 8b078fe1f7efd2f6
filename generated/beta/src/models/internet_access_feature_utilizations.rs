// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internetAccessFeatureUtilizations`, a complex type.
    InternetAccessFeatureUtilizations "microsoft.graph.internetAccessFeatureUtilizations" "complex";
    /// `internetAccess`: azureADPremiumFeatureUtilization
    internet_access "internetAccess": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    /// `internetAccessM365`: azureADPremiumFeatureUtilization
    internet_access_m365 "internetAccessM365": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
