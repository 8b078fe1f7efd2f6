// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dragonCopilotAccessRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DragonCopilotAccessRecord "microsoft.graph.security.dragonCopilotAccessRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DragonCopilotAccessRecord: super::AuditData }
