// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceSupervisionExchangeAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceSupervisionExchangeAuditRecord "microsoft.graph.security.complianceSupervisionExchangeAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceSupervisionExchangeAuditRecord: super::AuditData }
