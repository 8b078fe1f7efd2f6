// @generated
use crate::mg;

/// Complex type `microsoft.graph.printerDefaults`.
pub struct PrinterDefaults {
    /// `colorMode`.
    pub color_mode: mg::Field<mg::Open<super::PrintColorMode>>,
    /// `contentType`.
    pub content_type: mg::Field<String>,
    /// `copiesPerJob`.
    pub copies_per_job: mg::Field<i32>,
    /// `documentMimeType`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub document_mime_type: mg::Field<String>,
    /// `dpi`.
    pub dpi: mg::Field<i32>,
    /// `duplexConfiguration`.
    pub duplex_configuration: mg::Field<mg::Open<super::PrintDuplexConfiguration>>,
    /// `duplexMode`.
    pub duplex_mode: mg::Field<mg::Open<super::PrintDuplexMode>>,
    /// `finishings`.
    pub finishings: mg::Field<Vec<mg::Open<super::PrintFinishing>>>,
    /// `fitPdfToPage`.
    pub fit_pdf_to_page: mg::Field<bool>,
    /// `inputBin`.
    pub input_bin: mg::Field<String>,
    /// `mediaColor`.
    pub media_color: mg::Field<String>,
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
    /// `pagesPerSheet`.
    pub pages_per_sheet: mg::Field<i32>,
    /// `pdfFitToPage`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub pdf_fit_to_page: mg::Field<bool>,
    /// `presentationDirection`.
    pub presentation_direction: mg::Field<mg::Open<super::PrintPresentationDirection>>,
    /// `printColorConfiguration`.
    pub print_color_configuration: mg::Field<mg::Open<super::PrintColorConfiguration>>,
    /// `printQuality`.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    pub print_quality: mg::Field<mg::Open<super::PrintQuality>>,
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
    PrinterDefaults: "microsoft.graph.printerDefaults", complex;
    color_mode: "colorMode",
    content_type: "contentType",
    copies_per_job: "copiesPerJob",
    document_mime_type: "documentMimeType" deprecated,
    dpi: "dpi",
    duplex_configuration: "duplexConfiguration",
    duplex_mode: "duplexMode",
    finishings: "finishings",
    fit_pdf_to_page: "fitPdfToPage",
    input_bin: "inputBin",
    media_color: "mediaColor",
    media_size: "mediaSize",
    media_type: "mediaType",
    multipage_layout: "multipageLayout",
    orientation: "orientation",
    output_bin: "outputBin",
    pages_per_sheet: "pagesPerSheet",
    pdf_fit_to_page: "pdfFitToPage" deprecated,
    presentation_direction: "presentationDirection",
    print_color_configuration: "printColorConfiguration",
    print_quality: "printQuality" deprecated,
    quality: "quality",
    scaling: "scaling",
}
