// @generated
use crate::mg;

/// `microsoft.graph.security.dlp.auditRecordType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditRecordType {
    /// `unknown`, 0.
    Unknown,
    /// `sharePointFileOperation`, 1.
    SharePointFileOperation,
    /// `complianceDlpSharePoint`, 2.
    ComplianceDlpSharePoint,
    /// `complianceDlpExchange`, 3.
    ComplianceDlpExchange,
    /// `dlpEndpoint`, 4.
    DlpEndpoint,
    /// `complianceDlpEndpoint`, 5.
    ComplianceDlpEndpoint,
    /// `powerBiDlp`, 6.
    PowerBiDlp,
    /// `complianceDlpApplications`, 7.
    ComplianceDlpApplications,
    /// `unknownFutureValue`, 8.
    UnknownFutureValue,
}

mg::enumeration! {
    AuditRecordType "microsoft.graph.security.dlp.auditRecordType" "";
    Unknown "unknown" 0,
    SharePointFileOperation "sharePointFileOperation" 1,
    ComplianceDlpSharePoint "complianceDlpSharePoint" 2,
    ComplianceDlpExchange "complianceDlpExchange" 3,
    DlpEndpoint "dlpEndpoint" 4,
    ComplianceDlpEndpoint "complianceDlpEndpoint" 5,
    PowerBiDlp "powerBiDlp" 6,
    ComplianceDlpApplications "complianceDlpApplications" 7,
    UnknownFutureValue "unknownFutureValue" 8,
}
