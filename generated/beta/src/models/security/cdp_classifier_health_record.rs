// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpClassifierHealthRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpClassifierHealthRecord "microsoft.graph.security.cdpClassifierHealthRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpClassifierHealthRecord: super::AuditData }
