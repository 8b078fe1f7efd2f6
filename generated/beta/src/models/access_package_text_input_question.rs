// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageTextInputQuestion`, a complex type derived from `microsoft.graph.accessPackageQuestion`.
    AccessPackageTextInputQuestion "microsoft.graph.accessPackageTextInputQuestion" "complex" : super::AccessPackageQuestion;
    /// `id`: String
    id "id": String,
    /// `isAnswerEditable`: Boolean
    is_answer_editable "isAnswerEditable": bool,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
    /// `isSingleLineQuestion`: Boolean
    is_single_line_question "isSingleLineQuestion": bool,
    /// `regexPattern`: String
    regex_pattern "regexPattern": String,
    /// `sequence`: Int32
    sequence "sequence": i32,
    /// `text`: accessPackageLocalizedContent
    text "text": mg::Boxed<super::AccessPackageLocalizedContent>,
}

mg::derived_from! { AccessPackageTextInputQuestion: super::AccessPackageQuestion }
