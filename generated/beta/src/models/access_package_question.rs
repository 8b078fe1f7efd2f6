// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessPackageQuestion`.
pub struct AccessPackageQuestion {
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
    AccessPackageQuestion: "microsoft.graph.accessPackageQuestion", complex abstract, family AccessPackageQuestionKind;
    id: "id",
    is_answer_editable: "isAnswerEditable",
    is_required: "isRequired",
    sequence: "sequence",
    text: "text",
}

/// The types derived from [`AccessPackageQuestion`].
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
