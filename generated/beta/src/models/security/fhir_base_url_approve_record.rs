// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.fhirBaseUrlApproveRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    FhirBaseUrlApproveRecord "microsoft.graph.security.fhirBaseUrlApproveRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { FhirBaseUrlApproveRecord: super::AuditData }
