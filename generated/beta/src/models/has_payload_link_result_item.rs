// @generated
use crate::mg;

/// Complex type `microsoft.graph.hasPayloadLinkResultItem`.
pub struct HasPayloadLinkResultItem {
    /// `error`.
    pub error: mg::Field<String>,
    /// `hasLink`.
    pub has_link: mg::Field<bool>,
    /// `payloadId`.
    pub payload_id: mg::Field<String>,
    /// `sources`.
    pub sources: mg::Field<Vec<mg::Open<super::DeviceAndAppManagementAssignmentSource>>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HasPayloadLinkResultItem: "microsoft.graph.hasPayloadLinkResultItem", complex;
    error: "error",
    has_link: "hasLink",
    payload_id: "payloadId",
    sources: "sources" required,
}
