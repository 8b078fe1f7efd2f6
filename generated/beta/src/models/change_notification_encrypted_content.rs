// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.changeNotificationEncryptedContent`, a complex type.
    ChangeNotificationEncryptedContent "microsoft.graph.changeNotificationEncryptedContent" "complex";
    /// `data`: String, not null
    data "data" "r": String,
    /// `dataKey`: String, not null
    data_key "dataKey" "r": String,
    /// `dataSignature`: String, not null
    data_signature "dataSignature" "r": String,
    /// `encryptionCertificateId`: String, not null
    encryption_certificate_id "encryptionCertificateId" "r": String,
    /// `encryptionCertificateThumbprint`: String, not null
    encryption_certificate_thumbprint "encryptionCertificateThumbprint" "r": String,
}
