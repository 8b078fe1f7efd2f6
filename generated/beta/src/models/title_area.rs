// @generated
use crate::mg;

/// Open complex type `microsoft.graph.titleArea`.
pub struct TitleArea {
    /// `alternativeText`.
    pub alternative_text: mg::Field<String>,
    /// `enableGradientEffect`.
    pub enable_gradient_effect: mg::Field<bool>,
    /// `imageWebUrl`.
    pub image_web_url: mg::Field<String>,
    /// `layout`.
    pub layout: mg::Field<mg::Open<super::TitleAreaLayoutType>>,
    /// `serverProcessedContent`.
    pub server_processed_content: mg::Field<mg::Boxed<super::ServerProcessedContent>>,
    /// `showAuthor`.
    pub show_author: mg::Field<bool>,
    /// `showPublishedDate`.
    pub show_published_date: mg::Field<bool>,
    /// `showTextBlockAboveTitle`.
    pub show_text_block_above_title: mg::Field<bool>,
    /// `textAboveTitle`.
    pub text_above_title: mg::Field<String>,
    /// `textAlignment`.
    pub text_alignment: mg::Field<mg::Open<super::TitleAreaTextAlignmentType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TitleArea: "microsoft.graph.titleArea", complex open;
    alternative_text: "alternativeText",
    enable_gradient_effect: "enableGradientEffect",
    image_web_url: "imageWebUrl",
    layout: "layout",
    server_processed_content: "serverProcessedContent",
    show_author: "showAuthor",
    show_published_date: "showPublishedDate",
    show_text_block_above_title: "showTextBlockAboveTitle",
    text_above_title: "textAboveTitle",
    text_alignment: "textAlignment",
}
