// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groundingResponse`, a complex type.
    GroundingResponse "microsoft.graph.groundingResponse" "complex";
    /// `extracts`: Collection(String)
    extracts "extracts": Vec<String>,
    /// `resourceMetadata`: searchResourceMetadataDictionary
    resource_metadata "resourceMetadata": mg::Boxed<super::SearchResourceMetadataDictionary>,
    /// `resourceType`: groundingEntityType
    resource_type "resourceType": mg::Open<super::GroundingEntityType>,
    /// `sensitivityLabel`: searchSensitivityLabelInfo
    sensitivity_label "sensitivityLabel": mg::Boxed<super::SearchSensitivityLabelInfo>,
    /// `webUrl`: String
    web_url "webUrl": String,
}
