// @generated
use crate::mg;

/// Complex type `microsoft.graph.appMetadataEntry`.
pub struct AppMetadataEntry {
    /// `key`.
    pub key: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<mg::Binary>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppMetadataEntry: "microsoft.graph.appMetadataEntry", complex;
    key: "key",
    value: "value",
}
