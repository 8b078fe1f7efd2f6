// @generated
use crate::mg;

/// Complex type `microsoft.graph.printerCapabilities`.
pub struct PrinterCapabilities {
    /// `bottomMargins`.
    pub bottom_margins: mg::Field<Vec<i32>>,
    /// `collation`.
    pub collation: mg::Field<bool>,
    /// `colorModes`.
    pub color_modes: mg::Field<Vec<mg::Open<super::PrintColorMode>>>,
    /// `contentTypes`.
    pub content_types: mg::Field<Vec<String>>,
    /// `copiesPerJob`.
    pub copies_per_job: mg::Field<mg::Boxed<super::IntegerRange>>,
    /// `dpis`.
    pub dpis: mg::Field<Vec<i32>>,
    /// `duplexModes`.
    pub duplex_modes: mg::Field<Vec<mg::Open<super::PrintDuplexMode>>>,
    /// `feedDirections`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub feed_directions: mg::Field<Vec<mg::Open<super::PrinterFeedDirection>>>,
    /// `feedOrientations`.
    pub feed_orientations: mg::Field<Vec<mg::Open<super::PrinterFeedOrientation>>>,
    /// `finishings`.
    pub finishings: mg::Field<Vec<mg::Open<super::PrintFinishing>>>,
    /// `inputBins`.
    pub input_bins: mg::Field<Vec<String>>,
    /// `isColorPrintingSupported`.
    pub is_color_printing_supported: mg::Field<bool>,
    /// `isPageRangeSupported`.
    pub is_page_range_supported: mg::Field<bool>,
    /// `leftMargins`.
    pub left_margins: mg::Field<Vec<i32>>,
    /// `mediaColors`.
    pub media_colors: mg::Field<Vec<String>>,
    /// `mediaSizes`.
    pub media_sizes: mg::Field<Vec<String>>,
    /// `mediaTypes`.
    pub media_types: mg::Field<Vec<String>>,
    /// `multipageLayouts`.
    pub multipage_layouts: mg::Field<Vec<mg::Open<super::PrintMultipageLayout>>>,
    /// `orientations`.
    pub orientations: mg::Field<Vec<mg::Open<super::PrintOrientation>>>,
    /// `outputBins`.
    pub output_bins: mg::Field<Vec<String>>,
    /// `pagesPerSheet`.
    pub pages_per_sheet: mg::Field<Vec<i32>>,
    /// `qualities`.
    pub qualities: mg::Field<Vec<mg::Open<super::PrintQuality>>>,
    /// `rightMargins`.
    pub right_margins: mg::Field<Vec<i32>>,
    /// `scalings`.
    pub scalings: mg::Field<Vec<mg::Open<super::PrintScaling>>>,
    /// `supportedColorConfigurations`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_color_configurations: mg::Field<
        Vec<mg::Open<super::PrintColorConfiguration>>,
    >,
    /// `supportedCopiesPerJob`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_copies_per_job: mg::Field<mg::Boxed<super::IntegerRange>>,
    /// `supportedDocumentMimeTypes`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_document_mime_types: mg::Field<Vec<String>>,
    /// `supportedDuplexConfigurations`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_duplex_configurations: mg::Field<
        Vec<mg::Open<super::PrintDuplexConfiguration>>,
    >,
    /// `supportedFinishings`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_finishings: mg::Field<Vec<mg::Open<super::PrintFinishing>>>,
    /// `supportedMediaColors`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_media_colors: mg::Field<Vec<String>>,
    /// `supportedMediaSizes`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_media_sizes: mg::Field<Vec<String>>,
    /// `supportedMediaTypes`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_media_types: mg::Field<Vec<mg::Open<super::PrintMediaType>>>,
    /// `supportedOrientations`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_orientations: mg::Field<Vec<mg::Open<super::PrintOrientation>>>,
    /// `supportedOutputBins`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_output_bins: mg::Field<Vec<String>>,
    /// `supportedPagesPerSheet`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_pages_per_sheet: mg::Field<mg::Boxed<super::IntegerRange>>,
    /// `supportedPresentationDirections`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_presentation_directions: mg::Field<
        Vec<mg::Open<super::PrintPresentationDirection>>,
    >,
    /// `supportedPrintQualities`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub supported_print_qualities: mg::Field<Vec<mg::Open<super::PrintQuality>>>,
    /// `supportsFitPdfToPage`.
    pub supports_fit_pdf_to_page: mg::Field<bool>,
    /// `topMargins`.
    pub top_margins: mg::Field<Vec<i32>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterCapabilities: "microsoft.graph.printerCapabilities", complex;
    bottom_margins: "bottomMargins",
    collation: "collation",
    color_modes: "colorModes",
    content_types: "contentTypes",
    copies_per_job: "copiesPerJob",
    dpis: "dpis",
    duplex_modes: "duplexModes",
    feed_directions: "feedDirections" deprecated,
    feed_orientations: "feedOrientations",
    finishings: "finishings",
    input_bins: "inputBins",
    is_color_printing_supported: "isColorPrintingSupported",
    is_page_range_supported: "isPageRangeSupported",
    left_margins: "leftMargins",
    media_colors: "mediaColors",
    media_sizes: "mediaSizes",
    media_types: "mediaTypes",
    multipage_layouts: "multipageLayouts",
    orientations: "orientations",
    output_bins: "outputBins",
    pages_per_sheet: "pagesPerSheet",
    qualities: "qualities",
    right_margins: "rightMargins",
    scalings: "scalings",
    supported_color_configurations: "supportedColorConfigurations" required deprecated,
    supported_copies_per_job: "supportedCopiesPerJob" deprecated,
    supported_document_mime_types: "supportedDocumentMimeTypes" deprecated,
    supported_duplex_configurations: "supportedDuplexConfigurations" required deprecated,
    supported_finishings: "supportedFinishings" required deprecated,
    supported_media_colors: "supportedMediaColors" deprecated,
    supported_media_sizes: "supportedMediaSizes" deprecated,
    supported_media_types: "supportedMediaTypes" required deprecated,
    supported_orientations: "supportedOrientations" required deprecated,
    supported_output_bins: "supportedOutputBins" deprecated,
    supported_pages_per_sheet: "supportedPagesPerSheet" deprecated,
    supported_presentation_directions: "supportedPresentationDirections" required deprecated,
    supported_print_qualities: "supportedPrintQualities" required deprecated,
    supports_fit_pdf_to_page: "supportsFitPdfToPage",
    top_margins: "topMargins",
}
