// @generated
use crate::mg;

/// Complex type `microsoft.graph.printerDocumentConfiguration`.
#[deprecated(
    note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
)]
pub struct PrinterDocumentConfiguration {
    /// `collate`.
    pub collate: mg::Field<bool>,
    /// `colorMode`.
    pub color_mode: mg::Field<mg::Open<super::PrintColorMode>>,
    /// `copies`.
    pub copies: mg::Field<i32>,
    /// `dpi`.
    pub dpi: mg::Field<i32>,
    /// `duplexMode`.
    pub duplex_mode: mg::Field<mg::Open<super::PrintDuplexMode>>,
    /// `feedDirection`.
    pub feed_direction: mg::Field<mg::Open<super::PrinterFeedDirection>>,
    /// `feedOrientation`.
    pub feed_orientation: mg::Field<mg::Open<super::PrinterFeedOrientation>>,
    /// `finishings`.
    pub finishings: mg::Field<Vec<mg::Open<super::PrintFinishing>>>,
    /// `fitPdfToPage`.
    pub fit_pdf_to_page: mg::Field<bool>,
    /// `inputBin`.
    pub input_bin: mg::Field<String>,
    /// `margin`.
    pub margin: mg::Field<mg::Boxed<super::PrintMargin>>,
    /// `mediaSize`.
    pub media_size: mg::Field<String>,
    /// `mediaType`.
    pub media_type: mg::Field<String>,
    /// `multipageLayout`.
    pub multipage_layout: mg::Field<mg::Open<super::PrintMultipageLayout>>,
    /// `orientation`.
    pub orientation: mg::Field<mg::Open<super::PrintOrientation>>,
    /// `outputBin`.
    pub output_bin: mg::Field<String>,
    /// `pageRanges`.
    pub page_ranges: mg::Field<Vec<super::IntegerRange>>,
    /// `pagesPerSheet`.
    pub pages_per_sheet: mg::Field<i32>,
    /// `quality`.
    pub quality: mg::Field<mg::Open<super::PrintQuality>>,
    /// `scaling`.
    pub scaling: mg::Field<mg::Open<super::PrintScaling>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterDocumentConfiguration: "microsoft.graph.printerDocumentConfiguration", complex;
    collate: "collate",
    color_mode: "colorMode",
    copies: "copies",
    dpi: "dpi",
    duplex_mode: "duplexMode",
    feed_direction: "feedDirection",
    feed_orientation: "feedOrientation",
    finishings: "finishings",
    fit_pdf_to_page: "fitPdfToPage",
    input_bin: "inputBin",
    margin: "margin",
    media_size: "mediaSize",
    media_type: "mediaType",
    multipage_layout: "multipageLayout",
    orientation: "orientation",
    output_bin: "outputBin",
    page_ranges: "pageRanges",
    pages_per_sheet: "pagesPerSheet",
    quality: "quality",
    scaling: "scaling",
}
