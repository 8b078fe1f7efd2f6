// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.ms365dIncidentAuditRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct Ms365dIncidentAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Ms365dIncidentAuditRecord: "microsoft.graph.security.ms365dIncidentAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { Ms365dIncidentAuditRecord: super::AuditData }
