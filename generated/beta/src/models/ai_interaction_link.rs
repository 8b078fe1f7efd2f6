// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.aiInteractionLink`, a complex type.
    AiInteractionLink "microsoft.graph.aiInteractionLink" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `linkType`: String
    link_type "linkType": String,
    /// `linkUrl`: String
    link_url "linkUrl": String,
}
