// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dragonCopilotSessionRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DragonCopilotSessionRecord "microsoft.graph.security.dragonCopilotSessionRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DragonCopilotSessionRecord: super::AuditData }
