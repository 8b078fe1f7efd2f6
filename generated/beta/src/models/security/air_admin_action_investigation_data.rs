// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.airAdminActionInvestigationData`, an open complex type derived from `microsoft.graph.security.auditData`.
    AirAdminActionInvestigationData "microsoft.graph.security.airAdminActionInvestigationData" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { AirAdminActionInvestigationData: super::AuditData }
