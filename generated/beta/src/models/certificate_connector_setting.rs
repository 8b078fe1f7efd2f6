// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateConnectorSetting`, a complex type.
    CertificateConnectorSetting "microsoft.graph.certificateConnectorSetting" "complex";
    /// `certExpiryTime`: DateTimeOffset, not null
    cert_expiry_time "certExpiryTime" "r": mg::DateTimeOffset,
    /// `connectorVersion`: String
    connector_version "connectorVersion": String,
    /// `enrollmentError`: String
    enrollment_error "enrollmentError": String,
    /// `lastConnectorConnectionTime`: DateTimeOffset, not null
    last_connector_connection_time "lastConnectorConnectionTime" "r": mg::DateTimeOffset,
    /// `lastUploadVersion`: Int64, not null
    last_upload_version "lastUploadVersion" "r": i64,
    /// `status`: Int32, not null
    status "status" "r": i32,
}
