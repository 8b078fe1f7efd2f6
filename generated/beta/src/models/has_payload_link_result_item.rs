// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hasPayloadLinkResultItem`, a complex type.
    HasPayloadLinkResultItem "microsoft.graph.hasPayloadLinkResultItem" "complex";
    /// `error`: String
    error "error": String,
    /// `hasLink`: Boolean
    has_link "hasLink": bool,
    /// `payloadId`: String
    payload_id "payloadId": String,
    /// `sources`: Collection(deviceAndAppManagementAssignmentSource), items not null
    sources "sources" "r": Vec<mg::Open<super::DeviceAndAppManagementAssignmentSource>>,
}
