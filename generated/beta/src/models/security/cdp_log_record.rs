// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpLogRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpLogRecord "microsoft.graph.security.cdpLogRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpLogRecord: super::AuditData }
