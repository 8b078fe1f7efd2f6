// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.hygieneEventRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    HygieneEventRecord "microsoft.graph.security.hygieneEventRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { HygieneEventRecord: super::AuditData }
