// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.roleReferenceValue`, derived from
/// [`ReferenceValue`](super::ReferenceValue).
pub struct RoleReferenceValue {
    /// `code`.
    pub code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleReferenceValue: "microsoft.graph.industryData.roleReferenceValue", complex, base super::ReferenceValue;
    code: "code",
}

mg::derived_from! { RoleReferenceValue: super::ReferenceValue }

impl RoleReferenceValue {
    /// `value`: [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const VALUE: mg::Nav<RoleReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
