// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.securityComplianceCenterEOPCmdletAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SecurityComplianceCenterEopCmdletAuditRecord "microsoft.graph.security.securityComplianceCenterEOPCmdletAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SecurityComplianceCenterEopCmdletAuditRecord: super::AuditData }
