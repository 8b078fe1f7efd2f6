// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.m365SearchSectionsRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    M365SearchSectionsRecord "microsoft.graph.security.m365SearchSectionsRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { M365SearchSectionsRecord: super::AuditData }
