// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.aipHeartBeat`, an open complex type derived from `microsoft.graph.security.auditData`.
    AipHeartBeat "microsoft.graph.security.aipHeartBeat" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AipHeartBeat: super::AuditData }
