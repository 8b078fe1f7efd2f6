// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsTabConfiguration`, an open complex type.
    TeamsTabConfiguration "microsoft.graph.teamsTabConfiguration" "complex open";
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `entityId`: String
    entity_id "entityId": String,
    /// `removeUrl`: String
    remove_url "removeUrl": String,
    /// `websiteUrl`: String
    website_url "websiteUrl": String,
}
