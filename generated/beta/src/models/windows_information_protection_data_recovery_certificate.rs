// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`, a complex type.
    WindowsInformationProtectionDataRecoveryCertificate "microsoft.graph.windowsInformationProtectionDataRecoveryCertificate" "complex";
    /// `certificate`: Binary
    certificate "certificate": mg::Binary,
    /// `description`: String
    description "description": String,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `subjectName`: String
    subject_name "subjectName": String,
}
