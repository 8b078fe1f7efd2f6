// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azfwNetworkRuleEventRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AzfwNetworkRuleEventRecord "microsoft.graph.security.azfwNetworkRuleEventRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzfwNetworkRuleEventRecord: super::AuditData }
