// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.meshWorldsAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MeshWorldsAuditRecord "microsoft.graph.security.meshWorldsAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MeshWorldsAuditRecord: super::AuditData }
