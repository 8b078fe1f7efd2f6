// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotSearchHit`, a complex type.
    #[deprecated(note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)")]
    CopilotSearchHit "microsoft.graph.copilotSearchHit" "complex";
    /// `preview`: String, not null, read-only
    preview "preview" "rp": String,
    /// `resourceMetadata`: copilotSearchResourceMetadataDictionary, not null, read-only
    resource_metadata "resourceMetadata" "rp": mg::Boxed<super::CopilotSearchResourceMetadataDictionary>,
    /// `resourceType`: copilotSearchResourceType, not null, read-only
    resource_type "resourceType" "rp": mg::Open<super::CopilotSearchResourceType>,
    /// `webUrl`: String, not null, read-only
    web_url "webUrl" "rp": String,
}
