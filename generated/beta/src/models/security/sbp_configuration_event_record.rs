// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sbpConfigurationEventRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SbpConfigurationEventRecord "microsoft.graph.security.sbpConfigurationEventRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SbpConfigurationEventRecord: super::AuditData }
