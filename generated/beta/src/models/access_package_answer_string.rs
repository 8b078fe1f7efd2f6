// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageAnswerString`, derived from
/// [`AccessPackageAnswer`](super::AccessPackageAnswer).
pub struct AccessPackageAnswerString {
    /// `answeredQuestion`.
    pub answered_question: mg::Field<mg::Boxed<super::AccessPackageQuestion>>,
    /// `displayValue`.
    pub display_value: mg::Field<String>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAnswerString: "microsoft.graph.accessPackageAnswerString", complex, base super::AccessPackageAnswer;
    answered_question: "answeredQuestion",
    display_value: "displayValue",
    value: "value",
}

mg::derived_from! { AccessPackageAnswerString: super::AccessPackageAnswer }
