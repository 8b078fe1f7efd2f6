// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dragonCopilotAdminRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DragonCopilotAdminRecord "microsoft.graph.security.dragonCopilotAdminRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DragonCopilotAdminRecord: super::AuditData }
