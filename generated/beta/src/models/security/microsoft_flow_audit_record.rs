// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftFlowAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftFlowAuditRecord "microsoft.graph.security.microsoftFlowAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftFlowAuditRecord: super::AuditData }
