// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.consumptionResourceAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    ConsumptionResourceAuditRecord "microsoft.graph.security.consumptionResourceAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { ConsumptionResourceAuditRecord: super::AuditData }
