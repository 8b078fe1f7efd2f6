// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.titleArea`, an open complex type.
    TitleArea "microsoft.graph.titleArea" "complex open";
    /// `alternativeText`: String
    alternative_text "alternativeText": String,
    /// `enableGradientEffect`: Boolean
    enable_gradient_effect "enableGradientEffect": bool,
    /// `imageWebUrl`: String
    image_web_url "imageWebUrl": String,
    /// `layout`: titleAreaLayoutType
    layout "layout": mg::Open<super::TitleAreaLayoutType>,
    /// `serverProcessedContent`: serverProcessedContent
    server_processed_content "serverProcessedContent": mg::Boxed<super::ServerProcessedContent>,
    /// `showAuthor`: Boolean
    show_author "showAuthor": bool,
    /// `showPublishedDate`: Boolean
    show_published_date "showPublishedDate": bool,
    /// `showTextBlockAboveTitle`: Boolean
    show_text_block_above_title "showTextBlockAboveTitle": bool,
    /// `textAboveTitle`: String
    text_above_title "textAboveTitle": String,
    /// `textAlignment`: titleAreaTextAlignmentType
    text_alignment "textAlignment": mg::Open<super::TitleAreaTextAlignmentType>,
}
