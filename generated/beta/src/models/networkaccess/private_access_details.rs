// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.privateAccessDetails`.
pub struct PrivateAccessDetails {
    /// `accessType`.
    pub access_type: mg::Field<mg::Open<super::AccessType>>,
    /// `appSegmentId`.
    pub app_segment_id: mg::Field<String>,
    /// `connectionStatus`.
    pub connection_status: mg::Field<mg::Open<super::ConnectionStatus>>,
    /// `connectorId`.
    pub connector_id: mg::Field<String>,
    /// `connectorIp`.
    pub connector_ip: mg::Field<String>,
    /// `connectorName`.
    pub connector_name: mg::Field<String>,
    /// `processingRegion`.
    pub processing_region: mg::Field<String>,
    /// `thirdPartyTokenDetails`.
    pub third_party_token_details: mg::Field<mg::Boxed<super::ThirdPartyTokenDetails>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivateAccessDetails: "microsoft.graph.networkaccess.privateAccessDetails", complex;
    access_type: "accessType",
    app_segment_id: "appSegmentId",
    connection_status: "connectionStatus",
    connector_id: "connectorId",
    connector_ip: "connectorIp",
    connector_name: "connectorName",
    processing_region: "processingRegion",
    third_party_token_details: "thirdPartyTokenDetails",
}
