// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationSecretKeyStringValuePair`.
#[deprecated(
    note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)"
)]
pub struct SynchronizationSecretKeyStringValuePair {
    /// `key`. Never null.
    pub key: mg::Field<mg::Open<super::SynchronizationSecret>>,
    /// `value`. Secret: masked in `Debug`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationSecretKeyStringValuePair: "microsoft.graph.synchronizationSecretKeyStringValuePair", complex;
    key: "key" required,
    value: "value" secret,
}
