// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.skypeForBusinessBaseAuditRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    SkypeForBusinessBaseAuditRecord "microsoft.graph.security.skypeForBusinessBaseAuditRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SkypeForBusinessBaseAuditRecord: super::AuditData }
