// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.industryData.referenceValue`.
pub struct ReferenceValue {
    /// `code`.
    pub code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ReferenceValue: "microsoft.graph.industryData.referenceValue", complex abstract, family ReferenceValueKind;
    code: "code",
}

impl ReferenceValue {
    /// `value`: [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const VALUE: mg::Nav<ReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}

/// The types derived from [`ReferenceValue`].
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
