// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftStreamAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftStreamAuditRecord "microsoft.graph.security.microsoftStreamAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftStreamAuditRecord: super::AuditData }
