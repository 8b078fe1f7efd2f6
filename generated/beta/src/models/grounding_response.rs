// @generated
use crate::mg;

/// Complex type `microsoft.graph.groundingResponse`.
pub struct GroundingResponse {
    /// `extracts`.
    pub extracts: mg::Field<Vec<String>>,
    /// `resourceMetadata`.
    pub resource_metadata: mg::Field<mg::Boxed<super::SearchResourceMetadataDictionary>>,
    /// `resourceType`.
    pub resource_type: mg::Field<mg::Open<super::GroundingEntityType>>,
    /// `sensitivityLabel`.
    pub sensitivity_label: mg::Field<mg::Boxed<super::SearchSensitivityLabelInfo>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroundingResponse: "microsoft.graph.groundingResponse", complex;
    extracts: "extracts",
    resource_metadata: "resourceMetadata",
    resource_type: "resourceType",
    sensitivity_label: "sensitivityLabel",
    web_url: "webUrl",
}
