// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mailTipsError`, a complex type.
    MailTipsError "microsoft.graph.mailTipsError" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
}
