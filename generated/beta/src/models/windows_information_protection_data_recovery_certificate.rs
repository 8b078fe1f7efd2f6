// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`.
pub struct WindowsInformationProtectionDataRecoveryCertificate {
    /// `certificate`.
    pub certificate: mg::Field<mg::Binary>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `subjectName`.
    pub subject_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionDataRecoveryCertificate: "microsoft.graph.windowsInformationProtectionDataRecoveryCertificate", complex;
    certificate: "certificate",
    description: "description",
    expiration_date_time: "expirationDateTime" required,
    subject_name: "subjectName",
}
