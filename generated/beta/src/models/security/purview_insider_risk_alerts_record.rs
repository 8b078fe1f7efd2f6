// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.purviewInsiderRiskAlertsRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PurviewInsiderRiskAlertsRecord "microsoft.graph.security.purviewInsiderRiskAlertsRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PurviewInsiderRiskAlertsRecord: super::AuditData }
