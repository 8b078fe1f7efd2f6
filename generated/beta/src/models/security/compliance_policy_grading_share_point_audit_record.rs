// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.compliancePolicyGradingSharePointAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CompliancePolicyGradingSharePointAuditRecord "microsoft.graph.security.compliancePolicyGradingSharePointAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CompliancePolicyGradingSharePointAuditRecord: super::AuditData }
