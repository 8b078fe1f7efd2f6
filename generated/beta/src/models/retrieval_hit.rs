// @generated
use crate::mg;

/// Complex type `microsoft.graph.retrievalHit`.
pub struct RetrievalHit {
    /// `extracts`.
    pub extracts: mg::Field<Vec<super::RetrievalExtract>>,
    /// `resourceMetadata`.
    pub resource_metadata: mg::Field<mg::Boxed<super::SearchResourceMetadataDictionary>>,
    /// `resourceType`.
    pub resource_type: mg::Field<mg::Open<super::RetrievalEntityType>>,
    /// `sensitivityLabel`.
    pub sensitivity_label: mg::Field<mg::Boxed<super::SensitivityLabelInfo>>,
    /// `thumbnails`.
    pub thumbnails: mg::Field<Vec<super::RetrievalThumbnail>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RetrievalHit: "microsoft.graph.retrievalHit", complex;
    extracts: "extracts" required,
    resource_metadata: "resourceMetadata",
    resource_type: "resourceType",
    sensitivity_label: "sensitivityLabel",
    thumbnails: "thumbnails",
    web_url: "webUrl",
}
