// @generated
use crate::mg;

/// Complex type `microsoft.graph.internetAccessFeatureUtilizations`.
pub struct InternetAccessFeatureUtilizations {
    /// `internetAccess`. Never null.
    pub internet_access: mg::Field<mg::Boxed<super::AzureAdPremiumFeatureUtilization>>,
    /// `internetAccessM365`. Never null.
    pub internet_access_m365: mg::Field<
        mg::Boxed<super::AzureAdPremiumFeatureUtilization>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InternetAccessFeatureUtilizations: "microsoft.graph.internetAccessFeatureUtilizations", complex;
    internet_access: "internetAccess" required,
    internet_access_m365: "internetAccessM365" required,
}
