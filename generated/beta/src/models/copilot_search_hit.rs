// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotSearchHit`.
#[deprecated(
    note = "deprecated since 2025-07-18, to be removed on 2025-09-15 (revision 2025-08/PrivatePreview:copilotsearchpreview1)"
)]
pub struct CopilotSearchHit {
    /// `preview`. Never null. Read-only.
    pub preview: mg::Field<String>,
    /// `resourceMetadata`. Never null. Read-only.
    pub resource_metadata: mg::Field<
        mg::Boxed<super::CopilotSearchResourceMetadataDictionary>,
    >,
    /// `resourceType`. Never null. Read-only.
    pub resource_type: mg::Field<mg::Open<super::CopilotSearchResourceType>>,
    /// `webUrl`. Never null. Read-only.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotSearchHit: "microsoft.graph.copilotSearchHit", complex;
    preview: "preview" required read_only,
    resource_metadata: "resourceMetadata" required read_only,
    resource_type: "resourceType" required read_only,
    web_url: "webUrl" required read_only,
}
