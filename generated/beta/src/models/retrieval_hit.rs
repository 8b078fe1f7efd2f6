// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.retrievalHit`, a complex type.
    RetrievalHit "microsoft.graph.retrievalHit" "complex";
    /// `extracts`: Collection(retrievalExtract), items not null
    extracts "extracts" "r": Vec<super::RetrievalExtract>,
    /// `resourceMetadata`: searchResourceMetadataDictionary
    resource_metadata "resourceMetadata": mg::Boxed<super::SearchResourceMetadataDictionary>,
    /// `resourceType`: retrievalEntityType
    resource_type "resourceType": mg::Open<super::RetrievalEntityType>,
    /// `sensitivityLabel`: sensitivityLabelInfo
    sensitivity_label "sensitivityLabel": mg::Boxed<super::SensitivityLabelInfo>,
    /// `thumbnails`: Collection(retrievalThumbnail)
    thumbnails "thumbnails": Vec<super::RetrievalThumbnail>,
    /// `webUrl`: String
    web_url "webUrl": String,
}
