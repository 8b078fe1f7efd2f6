// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hrSignalAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    HrSignalAuditRecord "microsoft.graph.security.hrSignalAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { HrSignalAuditRecord: super::AuditData }
