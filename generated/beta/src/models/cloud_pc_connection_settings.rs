// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcConnectionSettings`.
#[deprecated(
    note = "deprecated since 2023-10-12, to be removed on 2024-08-31 (revision 2023-10/cloudPcConnectionSettings)"
)]
pub struct CloudPcConnectionSettings {
    /// `enableSingleSignOn`. Never null.
    pub enable_single_sign_on: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcConnectionSettings: "microsoft.graph.cloudPcConnectionSettings", complex;
    enable_single_sign_on: "enableSingleSignOn" required,
}
