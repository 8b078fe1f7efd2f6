// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customSubjectAlternativeName`, a complex type.
    CustomSubjectAlternativeName "microsoft.graph.customSubjectAlternativeName" "complex";
    /// `name`: String
    name "name": String,
    /// `sanType`: subjectAlternativeNameType, not null
    san_type "sanType" "r": mg::Flags<super::SubjectAlternativeNameType>,
}
