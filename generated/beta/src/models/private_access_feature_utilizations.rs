// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privateAccessFeatureUtilizations`, a complex type.
    PrivateAccessFeatureUtilizations "microsoft.graph.privateAccessFeatureUtilizations" "complex";
    /// `privateAccess`: azureADPremiumFeatureUtilization
    private_access "privateAccess": mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
}
