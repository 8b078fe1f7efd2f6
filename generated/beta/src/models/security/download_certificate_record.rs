// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.downloadCertificateRecord`, a complex type derived from `microsoft.graph.security.auditData`.
    DownloadCertificateRecord "microsoft.graph.security.downloadCertificateRecord" "complex" : super::AuditData;
    /// `dynamicProperties`: microsoft.graph.security.auditRecordTypeDictionary
    dynamic_properties "dynamicProperties": mg::Boxed<super::AuditRecordTypeDictionary>,
}

mg::derived_from! { DownloadCertificateRecord: super::AuditData }
