// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mosAgentInfoRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    MosAgentInfoRecord "microsoft.graph.security.mosAgentInfoRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MosAgentInfoRecord: super::AuditData }
