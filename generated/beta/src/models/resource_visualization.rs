// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceVisualization`, a complex type.
    ResourceVisualization "microsoft.graph.resourceVisualization" "complex";
    /// `containerDisplayName`: String
    container_display_name "containerDisplayName": String,
    /// `containerType`: String
    container_type "containerType": String,
    /// `containerWebUrl`: String
    container_web_url "containerWebUrl": String,
    /// `mediaType`: String
    media_type "mediaType": String,
    /// `previewImageUrl`: String
    preview_image_url "previewImageUrl": String,
    /// `previewText`: String
    preview_text "previewText": String,
    /// `title`: String
    title "title": String,
    /// `type`: String
    type_ "type": String,
}
