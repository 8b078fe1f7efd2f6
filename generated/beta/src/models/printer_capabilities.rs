// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerCapabilities`, a complex type.
    PrinterCapabilities "microsoft.graph.printerCapabilities" "complex";
    /// `bottomMargins`: Collection(Int32)
    bottom_margins "bottomMargins": Vec<i32>,
    /// `collation`: Boolean
    collation "collation": bool,
    /// `colorModes`: Collection(printColorMode)
    color_modes "colorModes": Vec<mg::Open<super::PrintColorMode>>,
    /// `contentTypes`: Collection(String)
    content_types "contentTypes": Vec<String>,
    /// `copiesPerJob`: integerRange
    copies_per_job "copiesPerJob": mg::Boxed<super::IntegerRange>,
    /// `dpis`: Collection(Int32)
    dpis "dpis": Vec<i32>,
    /// `duplexModes`: Collection(printDuplexMode)
    duplex_modes "duplexModes": Vec<mg::Open<super::PrintDuplexMode>>,
    /// `feedDirections`: Collection(printerFeedDirection)
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    feed_directions "feedDirections" "d": Vec<mg::Open<super::PrinterFeedDirection>>,
    /// `feedOrientations`: Collection(printerFeedOrientation)
    feed_orientations "feedOrientations": Vec<mg::Open<super::PrinterFeedOrientation>>,
    /// `finishings`: Collection(printFinishing)
    finishings "finishings": Vec<mg::Open<super::PrintFinishing>>,
    /// `inputBins`: Collection(String)
    input_bins "inputBins": Vec<String>,
    /// `isColorPrintingSupported`: Boolean
    is_color_printing_supported "isColorPrintingSupported": bool,
    /// `isPageRangeSupported`: Boolean
    is_page_range_supported "isPageRangeSupported": bool,
    /// `leftMargins`: Collection(Int32)
    left_margins "leftMargins": Vec<i32>,
    /// `mediaColors`: Collection(String)
    media_colors "mediaColors": Vec<String>,
    /// `mediaSizes`: Collection(String)
    media_sizes "mediaSizes": Vec<String>,
    /// `mediaTypes`: Collection(String)
    media_types "mediaTypes": Vec<String>,
    /// `multipageLayouts`: Collection(printMultipageLayout)
    multipage_layouts "multipageLayouts": Vec<mg::Open<super::PrintMultipageLayout>>,
    /// `orientations`: Collection(printOrientation)
    orientations "orientations": Vec<mg::Open<super::PrintOrientation>>,
    /// `outputBins`: Collection(String)
    output_bins "outputBins": Vec<String>,
    /// `pagesPerSheet`: Collection(Int32)
    pages_per_sheet "pagesPerSheet": Vec<i32>,
    /// `qualities`: Collection(printQuality)
    qualities "qualities": Vec<mg::Open<super::PrintQuality>>,
    /// `rightMargins`: Collection(Int32)
    right_margins "rightMargins": Vec<i32>,
    /// `scalings`: Collection(printScaling)
    scalings "scalings": Vec<mg::Open<super::PrintScaling>>,
    /// `supportedColorConfigurations`: Collection(printColorConfiguration), items not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_color_configurations "supportedColorConfigurations" "rd": Vec<mg::Open<super::PrintColorConfiguration>>,
    /// `supportedCopiesPerJob`: integerRange
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_copies_per_job "supportedCopiesPerJob" "d": mg::Boxed<super::IntegerRange>,
    /// `supportedDocumentMimeTypes`: Collection(String)
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_document_mime_types "supportedDocumentMimeTypes" "d": Vec<String>,
    /// `supportedDuplexConfigurations`: Collection(printDuplexConfiguration), items not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_duplex_configurations "supportedDuplexConfigurations" "rd": Vec<mg::Open<super::PrintDuplexConfiguration>>,
    /// `supportedFinishings`: Collection(printFinishing), items not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_finishings "supportedFinishings" "rd": Vec<mg::Open<super::PrintFinishing>>,
    /// `supportedMediaColors`: Collection(String)
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_media_colors "supportedMediaColors" "d": Vec<String>,
    /// `supportedMediaSizes`: Collection(String)
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_media_sizes "supportedMediaSizes" "d": Vec<String>,
    /// `supportedMediaTypes`: Collection(printMediaType), items not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_media_types "supportedMediaTypes" "rd": Vec<mg::Open<super::PrintMediaType>>,
    /// `supportedOrientations`: Collection(printOrientation), items not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_orientations "supportedOrientations" "rd": Vec<mg::Open<super::PrintOrientation>>,
    /// `supportedOutputBins`: Collection(String)
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_output_bins "supportedOutputBins" "d": Vec<String>,
    /// `supportedPagesPerSheet`: integerRange
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_pages_per_sheet "supportedPagesPerSheet" "d": mg::Boxed<super::IntegerRange>,
    /// `supportedPresentationDirections`: Collection(printPresentationDirection), items not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_presentation_directions "supportedPresentationDirections" "rd": Vec<mg::Open<super::PrintPresentationDirection>>,
    /// `supportedPrintQualities`: Collection(printQuality), items not null
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    supported_print_qualities "supportedPrintQualities" "rd": Vec<mg::Open<super::PrintQuality>>,
    /// `supportsFitPdfToPage`: Boolean
    supports_fit_pdf_to_page "supportsFitPdfToPage": bool,
    /// `topMargins`: Collection(Int32)
    top_margins "topMargins": Vec<i32>,
}
