// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dlp.auditRecordType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditRecordType {
    /// `unknown` (0)
    Unknown,
    /// `sharePointFileOperation` (6)
    SharePointFileOperation,
    /// `complianceDlpSharePoint` (11)
    ComplianceDlpSharePoint,
    /// `complianceDlpExchange` (13)
    ComplianceDlpExchange,
    /// `dlpEndpoint` (63)
    DlpEndpoint,
    /// `complianceDlpEndpoint` (108)
    ComplianceDlpEndpoint,
    /// `powerBiDlp` (144)
    PowerBiDlp,
    /// `complianceDlpApplications` (263)
    ComplianceDlpApplications,
    /// `unknownFutureValue` (9999)
    UnknownFutureValue,
}

mg::enumeration! {
    AuditRecordType: "microsoft.graph.security.dlp.auditRecordType";
    Unknown: "unknown" = 0,
    SharePointFileOperation: "sharePointFileOperation" = 6,
    ComplianceDlpSharePoint: "complianceDlpSharePoint" = 11,
    ComplianceDlpExchange: "complianceDlpExchange" = 13,
    DlpEndpoint: "dlpEndpoint" = 63,
    ComplianceDlpEndpoint: "complianceDlpEndpoint" = 108,
    PowerBiDlp: "powerBiDlp" = 144,
    ComplianceDlpApplications: "complianceDlpApplications" = 263,
    UnknownFutureValue: "unknownFutureValue" = 9999,
}
