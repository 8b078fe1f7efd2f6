// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAnswer`, an abstract complex type.
    AccessPackageAnswer "microsoft.graph.accessPackageAnswer" "complex abstract" => AccessPackageAnswerKind;
    /// `answeredQuestion`: accessPackageQuestion
    answered_question "answeredQuestion": mg::Boxed<super::AccessPackageQuestion>,
    /// `displayValue`: String
    display_value "displayValue": String,
}

/// The types derived from `microsoft.graph.accessPackageAnswer`.
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
