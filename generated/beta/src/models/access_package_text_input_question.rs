// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageTextInputQuestion`, derived from
/// [`AccessPackageQuestion`](super::AccessPackageQuestion).
pub struct AccessPackageTextInputQuestion {
    /// `id`.
    pub id: mg::Field<String>,
    /// `isAnswerEditable`.
    pub is_answer_editable: mg::Field<bool>,
    /// `isRequired`.
    pub is_required: mg::Field<bool>,
    /// `isSingleLineQuestion`.
    pub is_single_line_question: mg::Field<bool>,
    /// `regexPattern`.
    pub regex_pattern: mg::Field<String>,
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
    AccessPackageTextInputQuestion: "microsoft.graph.accessPackageTextInputQuestion", complex, base super::AccessPackageQuestion;
    id: "id",
    is_answer_editable: "isAnswerEditable",
    is_required: "isRequired",
    is_single_line_question: "isSingleLineQuestion",
    regex_pattern: "regexPattern",
    sequence: "sequence",
    text: "text",
}

mg::derived_from! { AccessPackageTextInputQuestion: super::AccessPackageQuestion }
