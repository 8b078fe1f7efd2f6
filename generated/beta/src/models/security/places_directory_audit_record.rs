// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.placesDirectoryAuditRecord`, an open complex type derived from `microsoft.graph.security.auditData`.
    PlacesDirectoryAuditRecord "microsoft.graph.security.placesDirectoryAuditRecord" "complex open" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { PlacesDirectoryAuditRecord: super::AuditData }
