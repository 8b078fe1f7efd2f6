// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ehrConnectorAuditBaseRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    EhrConnectorAuditBaseRecord "microsoft.graph.security.ehrConnectorAuditBaseRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { EhrConnectorAuditBaseRecord: super::AuditData }
