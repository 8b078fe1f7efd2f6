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
    feed_directions "feedDirections": Vec<mg::Open<super::PrinterFeedDirection>>,
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
    supported_color_configurations "supportedColorConfigurations" "r": Vec<mg::Open<super::PrintColorConfiguration>>,
    /// `supportedCopiesPerJob`: integerRange
    supported_copies_per_job "supportedCopiesPerJob": mg::Boxed<super::IntegerRange>,
    /// `supportedDocumentMimeTypes`: Collection(String)
    supported_document_mime_types "supportedDocumentMimeTypes": Vec<String>,
    /// `supportedDuplexConfigurations`: Collection(printDuplexConfiguration), items not null
    supported_duplex_configurations "supportedDuplexConfigurations" "r": Vec<mg::Open<super::PrintDuplexConfiguration>>,
    /// `supportedFinishings`: Collection(printFinishing), items not null
    supported_finishings "supportedFinishings" "r": Vec<mg::Open<super::PrintFinishing>>,
    /// `supportedMediaColors`: Collection(String)
    supported_media_colors "supportedMediaColors": Vec<String>,
    /// `supportedMediaSizes`: Collection(String)
    supported_media_sizes "supportedMediaSizes": Vec<String>,
    /// `supportedMediaTypes`: Collection(printMediaType), items not null
    supported_media_types "supportedMediaTypes" "r": Vec<mg::Open<super::PrintMediaType>>,
    /// `supportedOrientations`: Collection(printOrientation), items not null
    supported_orientations "supportedOrientations" "r": Vec<mg::Open<super::PrintOrientation>>,
    /// `supportedOutputBins`: Collection(String)
    supported_output_bins "supportedOutputBins": Vec<String>,
    /// `supportedPagesPerSheet`: integerRange
    supported_pages_per_sheet "supportedPagesPerSheet": mg::Boxed<super::IntegerRange>,
    /// `supportedPresentationDirections`: Collection(printPresentationDirection), items not null
    supported_presentation_directions "supportedPresentationDirections" "r": Vec<mg::Open<super::PrintPresentationDirection>>,
    /// `supportedPrintQualities`: Collection(printQuality), items not null
    supported_print_qualities "supportedPrintQualities" "r": Vec<mg::Open<super::PrintQuality>>,
    /// `supportsFitPdfToPage`: Boolean
    supports_fit_pdf_to_page "supportsFitPdfToPage": bool,
    /// `topMargins`: Collection(Int32)
    top_margins "topMargins": Vec<i32>,
}
