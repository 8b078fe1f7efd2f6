// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.securityComplianceRBACAuditRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct SecurityComplianceRbacAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SecurityComplianceRbacAuditRecord: "microsoft.graph.security.securityComplianceRBACAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { SecurityComplianceRbacAuditRecord: super::AuditData }
