// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceSitGradingSharePointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceSitGradingSharePointAuditRecord "microsoft.graph.security.complianceSitGradingSharePointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceSitGradingSharePointAuditRecord: super::AuditData }
