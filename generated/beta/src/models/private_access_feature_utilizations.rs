// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privateAccessFeatureUtilizations`, a complex type.
    PrivateAccessFeatureUtilizations "microsoft.graph.privateAccessFeatureUtilizations" "complex";
    /// `privateAccess`: azureADPremiumFeatureUtilization, not null
    private_access "privateAccess" "r": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
