// @generated
use crate::mg;

/// Complex type `microsoft.graph.webPartPosition`.
pub struct WebPartPosition {
    /// `columnId`.
    pub column_id: mg::Field<f64>,
    /// `horizontalSectionId`.
    pub horizontal_section_id: mg::Field<f64>,
    /// `isInVerticalSection`.
    pub is_in_vertical_section: mg::Field<bool>,
    /// `webPartIndex`.
    pub web_part_index: mg::Field<f64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebPartPosition: "microsoft.graph.webPartPosition", complex;
    column_id: "columnId",
    horizontal_section_id: "horizontalSectionId",
    is_in_vertical_section: "isInVerticalSection",
    web_part_index: "webPartIndex",
}
