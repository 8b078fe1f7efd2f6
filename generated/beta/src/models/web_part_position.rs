// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webPartPosition`, a complex type.
    WebPartPosition "microsoft.graph.webPartPosition" "complex";
    /// `columnId`: Double
    column_id "columnId": f64,
    /// `horizontalSectionId`: Double
    horizontal_section_id "horizontalSectionId": f64,
    /// `isInVerticalSection`: Boolean
    is_in_vertical_section "isInVerticalSection": bool,
    /// `webPartIndex`: Double
    web_part_index "webPartIndex": f64,
}
