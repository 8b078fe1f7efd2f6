// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelSimulationStatisticsRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelSimulationStatisticsRecord "microsoft.graph.security.mipAutoLabelSimulationStatisticsRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelSimulationStatisticsRecord: super::AuditData }
