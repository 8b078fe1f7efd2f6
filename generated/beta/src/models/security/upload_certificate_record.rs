// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.uploadCertificateRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    UploadCertificateRecord "microsoft.graph.security.uploadCertificateRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { UploadCertificateRecord: super::AuditData }
