// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationSecretKeyStringValuePair`, a complex type.
    #[deprecated(note = "deprecated since 2026-02-06, to be removed on 2027-07-06 (revision 2026-02/SynchronizationSecret_Deprecation)")]
    SynchronizationSecretKeyStringValuePair "microsoft.graph.synchronizationSecretKeyStringValuePair" "complex";
    /// `key`: synchronizationSecret, not null
    key "key" "r": mg::Open<super::SynchronizationSecret>,
    /// `value`: String
    value "value": String,
}
