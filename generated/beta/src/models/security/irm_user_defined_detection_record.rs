// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.irmUserDefinedDetectionRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    IrmUserDefinedDetectionRecord "microsoft.graph.security.irmUserDefinedDetectionRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { IrmUserDefinedDetectionRecord: super::AuditData }
