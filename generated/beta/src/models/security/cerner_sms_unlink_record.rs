// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.cernerSMSUnlinkRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    CernerSmsUnlinkRecord "microsoft.graph.security.cernerSMSUnlinkRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { CernerSmsUnlinkRecord: super::AuditData }
