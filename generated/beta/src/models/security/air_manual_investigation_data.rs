// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.airManualInvestigationData`, an open complex type derived from `microsoft.graph.security.auditData`.
    AirManualInvestigationData "microsoft.graph.security.airManualInvestigationData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AirManualInvestigationData: super::AuditData }
