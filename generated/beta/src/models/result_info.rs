// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resultInfo`, a complex type.
    ResultInfo "microsoft.graph.resultInfo" "complex";
    /// `code`: Int32, not null
    code "code" "r": i32,
    /// `message`: String
    message "message": String,
    /// `subcode`: Int32, not null
    subcode "subcode" "r": i32,
}
