// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcConnectionSetting`.
pub struct CloudPcConnectionSetting {
    /// `enableSingleSignOn`. Never null.
    pub enable_single_sign_on: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcConnectionSetting: "microsoft.graph.cloudPcConnectionSetting", complex;
    enable_single_sign_on: "enableSingleSignOn" required,
}
