// @generated
use crate::mg;

/// Complex type `microsoft.graph.azureADPremiumP1FeatureUtilizations`.
pub struct AzureAdPremiumP1FeatureUtilizations {
    /// `conditionalAccess`. Never null.
    pub conditional_access: mg::Field<
        mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    >,
    /// `conditionalAccessGuestUsers`. Never null.
    pub conditional_access_guest_users: mg::Field<
        mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureAdPremiumP1FeatureUtilizations: "microsoft.graph.azureADPremiumP1FeatureUtilizations", complex;
    conditional_access: "conditionalAccess" required,
    conditional_access_guest_users: "conditionalAccessGuestUsers" required,
}
