// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageMultipleChoiceQuestion`, derived from
/// [`AccessPackageQuestion`](super::AccessPackageQuestion).
pub struct AccessPackageMultipleChoiceQuestion {
    /// `allowsMultipleSelection`.
    pub allows_multiple_selection: mg::Field<bool>,
    /// `choices`.
    pub choices: mg::Field<Vec<super::AccessPackageAnswerChoice>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `isAnswerEditable`.
    pub is_answer_editable: mg::Field<bool>,
    /// `isRequired`.
    pub is_required: mg::Field<bool>,
    /// `sequence`.
    pub sequence: mg::Field<i32>,
    /// `text`.
    pub text: mg::Field<mg::Boxed<super::AccessPackageLocalizedContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageMultipleChoiceQuestion: "microsoft.graph.accessPackageMultipleChoiceQuestion", complex, base super::AccessPackageQuestion;
    allows_multiple_selection: "allowsMultipleSelection",
    choices: "choices",
    id: "id",
    is_answer_editable: "isAnswerEditable",
    is_required: "isRequired",
    sequence: "sequence",
    text: "text",
}

mg::derived_from! { AccessPackageMultipleChoiceQuestion: super::AccessPackageQuestion }
