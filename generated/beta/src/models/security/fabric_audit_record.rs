// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fabricAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    FabricAuditRecord "microsoft.graph.security.fabricAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { FabricAuditRecord: super::AuditData }
