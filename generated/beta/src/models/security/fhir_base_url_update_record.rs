// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fhirBaseUrlUpdateRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    FhirBaseUrlUpdateRecord "microsoft.graph.security.fhirBaseUrlUpdateRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { FhirBaseUrlUpdateRecord: super::AuditData }
