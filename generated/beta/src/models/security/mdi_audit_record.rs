// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mdiAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MdiAuditRecord "microsoft.graph.security.mdiAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MdiAuditRecord: super::AuditData }
