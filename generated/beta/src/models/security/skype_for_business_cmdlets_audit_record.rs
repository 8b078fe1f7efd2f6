// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.skypeForBusinessCmdletsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SkypeForBusinessCmdletsAuditRecord "microsoft.graph.security.skypeForBusinessCmdletsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SkypeForBusinessCmdletsAuditRecord: super::AuditData }
