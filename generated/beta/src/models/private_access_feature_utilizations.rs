// @generated
use crate::mg;

/// Complex type `microsoft.graph.privateAccessFeatureUtilizations`.
pub struct PrivateAccessFeatureUtilizations {
    /// `privateAccess`. Never null.
    pub private_access: mg::Field<mg::Boxed<super::AzureAdPremiumFeatureUtilization>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivateAccessFeatureUtilizations: "microsoft.graph.privateAccessFeatureUtilizations", complex;
    private_access: "privateAccess" required,
}
