// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.referenceValue`, an abstract complex type.
    ReferenceValue "microsoft.graph.industryData.referenceValue" "complex abstract" => ReferenceValueKind;
    /// `code`: String
    code "code": String,
}

impl ReferenceValue {
    /// `value`: `microsoft.graph.industryData.referenceDefinition`
    pub const VALUE: mg::Nav<ReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}

/// The types derived from `microsoft.graph.industryData.referenceValue`.
#[non_exhaustive]
pub enum ReferenceValueKind {
    FileFormatReferenceValue(Box<super::FileFormatReferenceValue>),
    IdentifierTypeReferenceValue(Box<super::IdentifierTypeReferenceValue>),
    RoleReferenceValue(Box<super::RoleReferenceValue>),
    SectionRoleReferenceValue(Box<super::SectionRoleReferenceValue>),
    UserMatchTargetReferenceValue(Box<super::UserMatchTargetReferenceValue>),
    YearReferenceValue(Box<super::YearReferenceValue>),
    /// None of these, or a type that this version does not know.
    Other(Box<ReferenceValue>),
}

mg::family! {
    ReferenceValue => ReferenceValueKind;
    FileFormatReferenceValue(super::FileFormatReferenceValue),
    IdentifierTypeReferenceValue(super::IdentifierTypeReferenceValue),
    RoleReferenceValue(super::RoleReferenceValue),
    SectionRoleReferenceValue(super::SectionRoleReferenceValue),
    UserMatchTargetReferenceValue(super::UserMatchTargetReferenceValue),
    YearReferenceValue(super::YearReferenceValue),
}
