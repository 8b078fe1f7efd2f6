// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fhirBaseUrlDeleteRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    FhirBaseUrlDeleteRecord "microsoft.graph.security.fhirBaseUrlDeleteRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { FhirBaseUrlDeleteRecord: super::AuditData }
