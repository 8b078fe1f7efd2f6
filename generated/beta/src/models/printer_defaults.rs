// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerDefaults`, a complex type.
    PrinterDefaults "microsoft.graph.printerDefaults" "complex";
    /// `colorMode`: printColorMode
    color_mode "colorMode": mg::Open<super::PrintColorMode>,
    /// `contentType`: String
    content_type "contentType": String,
    /// `copiesPerJob`: Int32
    copies_per_job "copiesPerJob": i32,
    /// `documentMimeType`: String
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    document_mime_type "documentMimeType" "d": String,
    /// `dpi`: Int32
    dpi "dpi": i32,
    /// `duplexConfiguration`: printDuplexConfiguration
    duplex_configuration "duplexConfiguration": mg::Open<super::PrintDuplexConfiguration>,
    /// `duplexMode`: printDuplexMode
    duplex_mode "duplexMode": mg::Open<super::PrintDuplexMode>,
    /// `finishings`: Collection(printFinishing)
    finishings "finishings": Vec<mg::Open<super::PrintFinishing>>,
    /// `fitPdfToPage`: Boolean
    fit_pdf_to_page "fitPdfToPage": bool,
    /// `inputBin`: String
    input_bin "inputBin": String,
    /// `mediaColor`: String
    media_color "mediaColor": String,
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
    /// `pagesPerSheet`: Int32
    pages_per_sheet "pagesPerSheet": i32,
    /// `pdfFitToPage`: Boolean
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    pdf_fit_to_page "pdfFitToPage" "d": bool,
    /// `presentationDirection`: printPresentationDirection
    presentation_direction "presentationDirection": mg::Open<super::PrintPresentationDirection>,
    /// `printColorConfiguration`: printColorConfiguration
    print_color_configuration "printColorConfiguration": mg::Open<super::PrintColorConfiguration>,
    /// `printQuality`: printQuality
    #[deprecated(note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)")]
    print_quality "printQuality" "d": mg::Open<super::PrintQuality>,
    /// `quality`: printQuality
    quality "quality": mg::Open<super::PrintQuality>,
    /// `scaling`: printScaling
    scaling "scaling": mg::Open<super::PrintScaling>,
}
