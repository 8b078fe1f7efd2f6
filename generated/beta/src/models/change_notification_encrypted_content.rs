// @generated
use crate::mg;

/// Complex type `microsoft.graph.changeNotificationEncryptedContent`.
pub struct ChangeNotificationEncryptedContent {
    /// `data`. Never null.
    pub data: mg::Field<String>,
    /// `dataKey`. Never null. Secret: masked in `Debug`.
    pub data_key: mg::Field<String>,
    /// `dataSignature`. Never null.
    pub data_signature: mg::Field<String>,
    /// `encryptionCertificateId`. Never null.
    pub encryption_certificate_id: mg::Field<String>,
    /// `encryptionCertificateThumbprint`. Never null.
    pub encryption_certificate_thumbprint: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeNotificationEncryptedContent: "microsoft.graph.changeNotificationEncryptedContent", complex;
    data: "data" required,
    data_key: "dataKey" required secret,
    data_signature: "dataSignature" required,
    encryption_certificate_id: "encryptionCertificateId" required,
    encryption_certificate_thumbprint: "encryptionCertificateThumbprint" required,
}
