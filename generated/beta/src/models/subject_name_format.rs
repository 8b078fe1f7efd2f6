// @generated
use crate::mg;

/// Enumeration `microsoft.graph.subjectNameFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectNameFormat {
    /// `commonName` (0)
    CommonName,
    /// `commonNameIncludingEmail` (1)
    CommonNameIncludingEmail,
    /// `commonNameAsEmail` (2)
    CommonNameAsEmail,
    /// `custom` (3)
    Custom,
    /// `commonNameAsIMEI` (5)
    CommonNameAsImei,
    /// `commonNameAsSerialNumber` (6)
    CommonNameAsSerialNumber,
    /// `commonNameAsAadDeviceId` (7)
    CommonNameAsAadDeviceId,
    /// `commonNameAsIntuneDeviceId` (8)
    CommonNameAsIntuneDeviceId,
    /// `commonNameAsDurableDeviceId` (9)
    CommonNameAsDurableDeviceId,
}

mg::enumeration! {
    SubjectNameFormat: "microsoft.graph.subjectNameFormat";
    CommonName: "commonName" = 0,
    CommonNameIncludingEmail: "commonNameIncludingEmail" = 1,
    CommonNameAsEmail: "commonNameAsEmail" = 2,
    Custom: "custom" = 3,
    CommonNameAsImei: "commonNameAsIMEI" = 5,
    CommonNameAsSerialNumber: "commonNameAsSerialNumber" = 6,
    CommonNameAsAadDeviceId: "commonNameAsAadDeviceId" = 7,
    CommonNameAsIntuneDeviceId: "commonNameAsIntuneDeviceId" = 8,
    CommonNameAsDurableDeviceId: "commonNameAsDurableDeviceId" = 9,
}
