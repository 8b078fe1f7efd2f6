// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.complianceDLPExchangeClassificationAuditRecord`,
/// derived from [`AuditData`](super::AuditData).
pub struct ComplianceDlpExchangeClassificationAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComplianceDlpExchangeClassificationAuditRecord: "microsoft.graph.security.complianceDLPExchangeClassificationAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { ComplianceDlpExchangeClassificationAuditRecord: super::AuditData }
