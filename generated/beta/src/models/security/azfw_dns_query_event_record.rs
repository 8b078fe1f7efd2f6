// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azfwDnsQueryEventRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AzfwDnsQueryEventRecord "microsoft.graph.security.azfwDnsQueryEventRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzfwDnsQueryEventRecord: super::AuditData }
