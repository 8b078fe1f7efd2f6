// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dragonCopilotClinicalDataRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    DragonCopilotClinicalDataRecord "microsoft.graph.security.dragonCopilotClinicalDataRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DragonCopilotClinicalDataRecord: super::AuditData }
