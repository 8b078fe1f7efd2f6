// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cdpConsumptionResourceRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    CdpConsumptionResourceRecord "microsoft.graph.security.cdpConsumptionResourceRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CdpConsumptionResourceRecord: super::AuditData }
