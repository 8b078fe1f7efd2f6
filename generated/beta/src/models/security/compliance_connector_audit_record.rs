// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.complianceConnectorAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ComplianceConnectorAuditRecord "microsoft.graph.security.complianceConnectorAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ComplianceConnectorAuditRecord: super::AuditData }
