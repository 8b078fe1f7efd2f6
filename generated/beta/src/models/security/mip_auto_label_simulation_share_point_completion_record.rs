// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelSimulationSharePointCompletionRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelSimulationSharePointCompletionRecord "microsoft.graph.security.mipAutoLabelSimulationSharePointCompletionRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelSimulationSharePointCompletionRecord: super::AuditData }
