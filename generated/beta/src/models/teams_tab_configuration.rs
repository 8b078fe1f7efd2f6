// @generated
use crate::mg;

/// Open complex type `microsoft.graph.teamsTabConfiguration`.
pub struct TeamsTabConfiguration {
    /// `contentUrl`.
    pub content_url: mg::Field<String>,
    /// `entityId`.
    pub entity_id: mg::Field<String>,
    /// `removeUrl`.
    pub remove_url: mg::Field<String>,
    /// `websiteUrl`.
    pub website_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsTabConfiguration: "microsoft.graph.teamsTabConfiguration", complex open;
    content_url: "contentUrl",
    entity_id: "entityId",
    remove_url: "removeUrl",
    website_url: "websiteUrl",
}
