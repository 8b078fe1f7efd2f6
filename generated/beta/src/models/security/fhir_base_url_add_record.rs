// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fhirBaseUrlAddRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    FhirBaseUrlAddRecord "microsoft.graph.security.fhirBaseUrlAddRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { FhirBaseUrlAddRecord: super::AuditData }
