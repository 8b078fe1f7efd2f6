// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.internetAccessFeatureUtilizations`, a complex type.
    InternetAccessFeatureUtilizations "microsoft.graph.internetAccessFeatureUtilizations" "complex";
    /// `internetAccess`: azureADPremiumFeatureUtilization, not null
    internet_access "internetAccess" "r": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    /// `internetAccessM365`: azureADPremiumFeatureUtilization, not null
    internet_access_m365 "internetAccessM365" "r": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
