// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dynamics365BusinessCentralAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    Dynamics365BusinessCentralAuditRecord "microsoft.graph.security.dynamics365BusinessCentralAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { Dynamics365BusinessCentralAuditRecord: super::AuditData }
