// @generated
use crate::mg;

/// Complex type `microsoft.graph.windows10XCustomSubjectAlternativeName`.
pub struct Windows10XCustomSubjectAlternativeName {
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
    Windows10XCustomSubjectAlternativeName: "microsoft.graph.windows10XCustomSubjectAlternativeName", complex;
    name: "name",
    san_type: "sanType" required,
}
