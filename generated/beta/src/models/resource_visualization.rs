// @generated
use crate::mg;

/// Complex type `microsoft.graph.resourceVisualization`.
pub struct ResourceVisualization {
    /// `containerDisplayName`.
    pub container_display_name: mg::Field<String>,
    /// `containerType`.
    pub container_type: mg::Field<String>,
    /// `containerWebUrl`.
    pub container_web_url: mg::Field<String>,
    /// `mediaType`.
    pub media_type: mg::Field<String>,
    /// `previewImageUrl`.
    pub preview_image_url: mg::Field<String>,
    /// `previewText`.
    pub preview_text: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResourceVisualization: "microsoft.graph.resourceVisualization", complex;
    container_display_name: "containerDisplayName",
    container_type: "containerType",
    container_web_url: "containerWebUrl",
    media_type: "mediaType",
    preview_image_url: "previewImageUrl",
    preview_text: "previewText",
    title: "title",
    type_: "type",
}
