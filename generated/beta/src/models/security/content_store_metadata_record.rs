// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.contentStoreMetadataRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct ContentStoreMetadataRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentStoreMetadataRecord: "microsoft.graph.security.contentStoreMetadataRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { ContentStoreMetadataRecord: super::AuditData }
