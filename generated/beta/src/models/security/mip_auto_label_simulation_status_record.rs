// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mipAutoLabelSimulationStatusRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    MipAutoLabelSimulationStatusRecord "microsoft.graph.security.mipAutoLabelSimulationStatusRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MipAutoLabelSimulationStatusRecord: super::AuditData }
