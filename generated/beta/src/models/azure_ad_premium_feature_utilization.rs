// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureADPremiumFeatureUtilization`.
pub struct AzureAdPremiumFeatureUtilization {
    /// `userCount`. Never null.
    pub user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdPremiumFeatureUtilization: "microsoft.graph.azureADPremiumFeatureUtilization", complex;
    user_count: "userCount" required,
}
