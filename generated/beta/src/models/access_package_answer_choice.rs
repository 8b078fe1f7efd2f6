// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAnswerChoice`, a complex type.
    AccessPackageAnswerChoice "microsoft.graph.accessPackageAnswerChoice" "complex";
    /// `actualValue`: String
    actual_value "actualValue": String,
    /// `displayValue`: accessPackageLocalizedContent
    display_value "displayValue": mg::Boxed<super::AccessPackageLocalizedContent>,
}
