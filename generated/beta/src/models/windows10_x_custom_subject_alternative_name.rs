// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windows10XCustomSubjectAlternativeName`, a complex type.
    Windows10XCustomSubjectAlternativeName "microsoft.graph.windows10XCustomSubjectAlternativeName" "complex";
    /// `name`: String
    name "name": String,
    /// `sanType`: subjectAlternativeNameType, not null
    san_type "sanType" "r": mg::Flags<super::SubjectAlternativeNameType>,
}
