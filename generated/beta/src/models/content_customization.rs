// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentCustomization`.
pub struct ContentCustomization {
    /// `attributeCollection`.
    pub attribute_collection: mg::Field<Vec<super::KeyValue>>,
    /// `attributeCollectionRelativeUrl`.
    pub attribute_collection_relative_url: mg::Field<String>,
    /// `registrationCampaign`.
    pub registration_campaign: mg::Field<Vec<super::KeyValue>>,
    /// `registrationCampaignRelativeUrl`.
    pub registration_campaign_relative_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentCustomization: "microsoft.graph.contentCustomization", complex;
    attribute_collection: "attributeCollection" required,
    attribute_collection_relative_url: "attributeCollectionRelativeUrl",
    registration_campaign: "registrationCampaign" required,
    registration_campaign_relative_url: "registrationCampaignRelativeUrl",
}
