// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mdcEventsRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MdcEventsRecord "microsoft.graph.security.mdcEventsRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MdcEventsRecord: super::AuditData }
