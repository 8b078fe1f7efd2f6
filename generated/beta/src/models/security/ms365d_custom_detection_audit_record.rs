// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.ms365dCustomDetectionAuditRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct Ms365dCustomDetectionAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ms365dCustomDetectionAuditRecord: "microsoft.graph.security.ms365dCustomDetectionAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { Ms365dCustomDetectionAuditRecord: super::AuditData }
