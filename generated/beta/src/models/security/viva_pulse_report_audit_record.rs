// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.vivaPulseReportAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    VivaPulseReportAuditRecord "microsoft.graph.security.vivaPulseReportAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { VivaPulseReportAuditRecord: super::AuditData }
