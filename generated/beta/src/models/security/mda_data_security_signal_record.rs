// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mdaDataSecuritySignalRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MdaDataSecuritySignalRecord "microsoft.graph.security.mdaDataSecuritySignalRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MdaDataSecuritySignalRecord: super::AuditData }
