// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.healthcareSignalRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    HealthcareSignalRecord "microsoft.graph.security.healthcareSignalRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { HealthcareSignalRecord: super::AuditData }
