// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentCustomization`, a complex type.
    ContentCustomization "microsoft.graph.contentCustomization" "complex";
    /// `attributeCollection`: Collection(keyValue), items not null
    attribute_collection "attributeCollection" "r": Vec<super::KeyValue>,
    /// `attributeCollectionRelativeUrl`: String
    attribute_collection_relative_url "attributeCollectionRelativeUrl": String,
    /// `registrationCampaign`: Collection(keyValue), items not null
    registration_campaign "registrationCampaign" "r": Vec<super::KeyValue>,
    /// `registrationCampaignRelativeUrl`: String
    registration_campaign_relative_url "registrationCampaignRelativeUrl": String,
}
