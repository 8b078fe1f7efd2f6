// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAnswerString`, a complex type derived from `microsoft.graph.accessPackageAnswer`.
    AccessPackageAnswerString "microsoft.graph.accessPackageAnswerString" "complex" : super::AccessPackageAnswer;
    /// `answeredQuestion`: accessPackageQuestion
    answered_question "answeredQuestion": mg::Boxed<super::AccessPackageQuestion>,
    /// `displayValue`: String
    display_value "displayValue": String,
    /// `value`: String
    value "value": String,
}

mg::derived_from! { AccessPackageAnswerString: super::AccessPackageAnswer }
