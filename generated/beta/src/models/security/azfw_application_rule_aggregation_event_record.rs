// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.azfwApplicationRuleAggregationEventRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    AzfwApplicationRuleAggregationEventRecord "microsoft.graph.security.azfwApplicationRuleAggregationEventRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AzfwApplicationRuleAggregationEventRecord: super::AuditData }
