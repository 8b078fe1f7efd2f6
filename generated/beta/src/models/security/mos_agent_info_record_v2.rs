// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.mosAgentInfoRecordV2`, an open complex type derived from `microsoft.graph.security.auditData`.
    MosAgentInfoRecordV2 "microsoft.graph.security.mosAgentInfoRecordV2" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { MosAgentInfoRecordV2: super::AuditData }
