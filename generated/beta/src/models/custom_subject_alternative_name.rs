// @generated
use crate::mg;

/// Complex type `microsoft.graph.customSubjectAlternativeName`.
pub struct CustomSubjectAlternativeName {
    /// `name`.
    pub name: mg::Field<String>,
    /// `sanType`. Never null.
    pub san_type: mg::Field<mg::Flags<super::SubjectAlternativeNameType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomSubjectAlternativeName: "microsoft.graph.customSubjectAlternativeName", complex;
    name: "name",
    san_type: "sanType" required,
}
