// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.informationWorkerProtectionAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    InformationWorkerProtectionAuditRecord "microsoft.graph.security.informationWorkerProtectionAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { InformationWorkerProtectionAuditRecord: super::AuditData }
