// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageAnswerChoice`.
pub struct AccessPackageAnswerChoice {
    /// `actualValue`.
    pub actual_value: mg::Field<String>,
    /// `displayValue`.
    pub display_value: mg::Field<mg::Boxed<super::AccessPackageLocalizedContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAnswerChoice: "microsoft.graph.accessPackageAnswerChoice", complex;
    actual_value: "actualValue",
    display_value: "displayValue",
}
