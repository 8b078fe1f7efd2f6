// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sbpUsageEventRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SbpUsageEventRecord "microsoft.graph.security.sbpUsageEventRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SbpUsageEventRecord: super::AuditData }
