// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.deleteCertificateRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    DeleteCertificateRecord "microsoft.graph.security.deleteCertificateRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DeleteCertificateRecord: super::AuditData }
