// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureADPremiumFeatureUtilization`, a complex type.
    AzureAdPremiumFeatureUtilization "microsoft.graph.azureADPremiumFeatureUtilization" "complex";
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
}
