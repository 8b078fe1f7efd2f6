// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outOfOfficeSettings`, a complex type.
    OutOfOfficeSettings "microsoft.graph.outOfOfficeSettings" "complex";
    /// `isOutOfOffice`: Boolean
    is_out_of_office "isOutOfOffice": bool,
    /// `message`: String
    message "message": String,
}
