// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.microsoftFormsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MicrosoftFormsAuditRecord "microsoft.graph.security.microsoftFormsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MicrosoftFormsAuditRecord: super::AuditData }
