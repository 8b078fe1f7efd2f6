// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.formattedContent`, a complex type.
    FormattedContent "microsoft.graph.security.formattedContent" "complex";
    /// `content`: String
    content "content": String,
    /// `format`: microsoft.graph.security.contentFormat
    format "format": mg::Open<super::ContentFormat>,
}
