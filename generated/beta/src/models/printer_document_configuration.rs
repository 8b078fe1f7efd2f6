// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerDocumentConfiguration`, a complex type.
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    PrinterDocumentConfiguration "microsoft.graph.printerDocumentConfiguration" "complex";
    /// `collate`: Boolean
    collate "collate": bool,
    /// `colorMode`: printColorMode
    color_mode "colorMode": mg::Open<super::PrintColorMode>,
    /// `copies`: Int32
    copies "copies": i32,
    /// `dpi`: Int32
    dpi "dpi": i32,
    /// `duplexMode`: printDuplexMode
    duplex_mode "duplexMode": mg::Open<super::PrintDuplexMode>,
    /// `feedDirection`: printerFeedDirection
    feed_direction "feedDirection": mg::Open<super::PrinterFeedDirection>,
    /// `feedOrientation`: printerFeedOrientation
    feed_orientation "feedOrientation": mg::Open<super::PrinterFeedOrientation>,
    /// `finishings`: Collection(printFinishing)
    finishings "finishings": Vec<mg::Open<super::PrintFinishing>>,
    /// `fitPdfToPage`: Boolean
    fit_pdf_to_page "fitPdfToPage": bool,
    /// `inputBin`: String
    input_bin "inputBin": String,
    /// `margin`: printMargin
    margin "margin": mg::Boxed<super::PrintMargin>,
    /// `mediaSize`: String
    media_size "mediaSize": String,
    /// `mediaType`: String
    media_type "mediaType": String,
    /// `multipageLayout`: printMultipageLayout
    multipage_layout "multipageLayout": mg::Open<super::PrintMultipageLayout>,
    /// `orientation`: printOrientation
    orientation "orientation": mg::Open<super::PrintOrientation>,
    /// `outputBin`: String
    output_bin "outputBin": String,
    /// `pageRanges`: Collection(integerRange)
    page_ranges "pageRanges": Vec<super::IntegerRange>,
    /// `pagesPerSheet`: Int32
    pages_per_sheet "pagesPerSheet": i32,
    /// `quality`: printQuality
    quality "quality": mg::Open<super::PrintQuality>,
    /// `scaling`: printScaling
    scaling "scaling": mg::Open<super::PrintScaling>,
}
