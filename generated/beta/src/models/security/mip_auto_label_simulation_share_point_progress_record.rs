// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelSimulationSharePointProgressRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelSimulationSharePointProgressRecord "microsoft.graph.security.mipAutoLabelSimulationSharePointProgressRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelSimulationSharePointProgressRecord: super::AuditData }
