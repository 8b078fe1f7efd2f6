// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationMetadataEntry`.
pub struct SynchronizationMetadataEntry {
    /// `key`.
    pub key: mg::Field<mg::Open<super::SynchronizationMetadata>>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationMetadataEntry: "microsoft.graph.synchronizationMetadataEntry", complex;
    key: "key",
    value: "value",
}
