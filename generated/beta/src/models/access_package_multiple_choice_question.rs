// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageMultipleChoiceQuestion`, a complex type derived from `microsoft.graph.accessPackageQuestion`.
    AccessPackageMultipleChoiceQuestion "microsoft.graph.accessPackageMultipleChoiceQuestion" "complex" : super::AccessPackageQuestion;
    /// `allowsMultipleSelection`: Boolean
    allows_multiple_selection "allowsMultipleSelection": bool,
    /// `choices`: Collection(accessPackageAnswerChoice)
    choices "choices": Vec<super::AccessPackageAnswerChoice>,
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

mg::derived_from! { AccessPackageMultipleChoiceQuestion: super::AccessPackageQuestion }
