// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessPackageAnswer`.
pub struct AccessPackageAnswer {
    /// `answeredQuestion`.
    pub answered_question: mg::Field<mg::Boxed<super::AccessPackageQuestion>>,
    /// `displayValue`.
    pub display_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAnswer: "microsoft.graph.accessPackageAnswer", complex abstract, family AccessPackageAnswerKind;
    answered_question: "answeredQuestion",
    display_value: "displayValue",
}

/// The types derived from [`AccessPackageAnswer`].
#[non_exhaustive]
pub enum AccessPackageAnswerKind {
    AccessPackageAnswerString(Box<super::AccessPackageAnswerString>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessPackageAnswer>),
}

mg::family! {
    AccessPackageAnswer => AccessPackageAnswerKind;
    AccessPackageAnswerString(super::AccessPackageAnswerString),
}
