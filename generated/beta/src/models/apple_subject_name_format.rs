// @generated
use crate::mg;

/// Enumeration `microsoft.graph.appleSubjectNameFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppleSubjectNameFormat {
    /// `commonName` (0)
    CommonName,
    /// `commonNameAsEmail` (1)
    CommonNameAsEmail,
    /// `custom` (2)
    Custom,
    /// `commonNameIncludingEmail` (3)
    CommonNameIncludingEmail,
    /// `commonNameAsIMEI` (5)
    CommonNameAsImei,
    /// `commonNameAsSerialNumber` (6)
    CommonNameAsSerialNumber,
}

mg::enumeration! {
    AppleSubjectNameFormat: "microsoft.graph.appleSubjectNameFormat";
    CommonName: "commonName" = 0,
    CommonNameAsEmail: "commonNameAsEmail" = 1,
    Custom: "custom" = 2,
    CommonNameIncludingEmail: "commonNameIncludingEmail" = 3,
    CommonNameAsImei: "commonNameAsIMEI" = 5,
    CommonNameAsSerialNumber: "commonNameAsSerialNumber" = 6,
}
