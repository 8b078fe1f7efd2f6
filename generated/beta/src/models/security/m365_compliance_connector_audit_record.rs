// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.m365ComplianceConnectorAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    M365ComplianceConnectorAuditRecord "microsoft.graph.security.m365ComplianceConnectorAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { M365ComplianceConnectorAuditRecord: super::AuditData }
