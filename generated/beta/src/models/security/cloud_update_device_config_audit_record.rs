// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cloudUpdateDeviceConfigAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CloudUpdateDeviceConfigAuditRecord "microsoft.graph.security.cloudUpdateDeviceConfigAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CloudUpdateDeviceConfigAuditRecord: super::AuditData }
