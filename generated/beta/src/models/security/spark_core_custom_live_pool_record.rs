// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.sparkCoreCustomLivePoolRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    SparkCoreCustomLivePoolRecord "microsoft.graph.security.sparkCoreCustomLivePoolRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { SparkCoreCustomLivePoolRecord: super::AuditData }
