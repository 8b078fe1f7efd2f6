// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.sectionRoleReferenceValue`, derived from
/// [`ReferenceValue`](super::ReferenceValue).
pub struct SectionRoleReferenceValue {
    /// `code`.
    pub code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SectionRoleReferenceValue: "microsoft.graph.industryData.sectionRoleReferenceValue", complex, base super::ReferenceValue;
    code: "code",
}

mg::derived_from! { SectionRoleReferenceValue: super::ReferenceValue }

impl SectionRoleReferenceValue {
    /// `value`: [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const VALUE: mg::Nav<SectionRoleReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
