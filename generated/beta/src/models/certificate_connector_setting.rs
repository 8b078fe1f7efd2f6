// @generated
use crate::mg;

/// Complex type `microsoft.graph.certificateConnectorSetting`.
pub struct CertificateConnectorSetting {
    /// `certExpiryTime`. Never null.
    pub cert_expiry_time: mg::Field<mg::DateTimeOffset>,
    /// `connectorVersion`.
    pub connector_version: mg::Field<String>,
    /// `enrollmentError`.
    pub enrollment_error: mg::Field<String>,
    /// `lastConnectorConnectionTime`. Never null.
    pub last_connector_connection_time: mg::Field<mg::DateTimeOffset>,
    /// `lastUploadVersion`. Never null.
    pub last_upload_version: mg::Field<i64>,
    /// `status`. Never null.
    pub status: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateConnectorSetting: "microsoft.graph.certificateConnectorSetting", complex;
    cert_expiry_time: "certExpiryTime" required,
    connector_version: "connectorVersion",
    enrollment_error: "enrollmentError",
    last_connector_connection_time: "lastConnectorConnectionTime" required,
    last_upload_version: "lastUploadVersion" required,
    status: "status" required,
}
