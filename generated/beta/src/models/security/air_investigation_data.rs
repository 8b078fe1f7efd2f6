// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.airInvestigationData`, an open complex type derived from `microsoft.graph.security.auditData`.
    AirInvestigationData "microsoft.graph.security.airInvestigationData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AirInvestigationData: super::AuditData }
