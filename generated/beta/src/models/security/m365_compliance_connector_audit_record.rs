// @generated
use crate::mg;

/// Open complex type `microsoft.graph.security.m365ComplianceConnectorAuditRecord`, derived from
/// [`AuditData`](super::AuditData).
pub struct M365ComplianceConnectorAuditRecord {
    /// `dynamicProperties`.
    pub dynamic_properties: mg::Field<mg::Boxed<super::AuditRecordTypeDictionary>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    M365ComplianceConnectorAuditRecord: "microsoft.graph.security.m365ComplianceConnectorAuditRecord", complex open, base super::AuditData;
    dynamic_properties: "dynamicProperties",
}

mg::derived_from! { M365ComplianceConnectorAuditRecord: super::AuditData }
