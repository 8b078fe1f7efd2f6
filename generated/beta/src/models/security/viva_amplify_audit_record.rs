// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaAmplifyAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaAmplifyAuditRecord "microsoft.graph.security.vivaAmplifyAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaAmplifyAuditRecord: super::AuditData }
