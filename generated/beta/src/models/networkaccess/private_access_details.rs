// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.privateAccessDetails`, a complex type.
    PrivateAccessDetails "microsoft.graph.networkaccess.privateAccessDetails" "complex";
    /// `accessType`: microsoft.graph.networkaccess.accessType
    access_type "accessType": mg::Open<super::AccessType>,
    /// `appSegmentId`: String
    app_segment_id "appSegmentId": String,
    /// `connectionStatus`: microsoft.graph.networkaccess.connectionStatus
    connection_status "connectionStatus": mg::Open<super::ConnectionStatus>,
    /// `connectorId`: String
    connector_id "connectorId": String,
    /// `connectorIp`: String
    connector_ip "connectorIp": String,
    /// `connectorName`: String
    connector_name "connectorName": String,
    /// `processingRegion`: String
    processing_region "processingRegion": String,
    /// `thirdPartyTokenDetails`: microsoft.graph.networkaccess.thirdPartyTokenDetails
    third_party_token_details "thirdPartyTokenDetails": mg::Boxed<super::ThirdPartyTokenDetails>,
}
