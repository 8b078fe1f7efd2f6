// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageQuestion`, an abstract complex type.
    AccessPackageQuestion "microsoft.graph.accessPackageQuestion" "complex abstract" => AccessPackageQuestionKind;
    /// `id`: String
    id "id": String,
    /// `isAnswerEditable`: Boolean
    is_answer_editable "isAnswerEditable": bool,
    /// `isRequired`: Boolean
    is_required "isRequired": bool,
    /// `sequence`: Int32
    sequence "sequence": i32,
    /// `text`: accessPackageLocalizedContent
    text "text": mg::Boxed<super::AccessPackageLocalizedContent>,
}

/// The types derived from `microsoft.graph.accessPackageQuestion`.
#[non_exhaustive]
pub enum AccessPackageQuestionKind {
    AccessPackageMultipleChoiceQuestion(Box<super::AccessPackageMultipleChoiceQuestion>),
    AccessPackageTextInputQuestion(Box<super::AccessPackageTextInputQuestion>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessPackageQuestion>),
}

mg::family! {
    AccessPackageQuestion => AccessPackageQuestionKind;
    AccessPackageMultipleChoiceQuestion(super::AccessPackageMultipleChoiceQuestion),
    AccessPackageTextInputQuestion(super::AccessPackageTextInputQuestion),
}
