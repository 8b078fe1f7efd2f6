// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.identifierTypeReferenceValue`, derived from
/// [`ReferenceValue`](super::ReferenceValue).
pub struct IdentifierTypeReferenceValue {
    /// `code`.
    pub code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentifierTypeReferenceValue: "microsoft.graph.industryData.identifierTypeReferenceValue", complex, base super::ReferenceValue;
    code: "code",
}

mg::derived_from! { IdentifierTypeReferenceValue: super::ReferenceValue }

impl IdentifierTypeReferenceValue {
    /// `value`: [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const VALUE: mg::Nav<IdentifierTypeReferenceValue, super::ReferenceDefinition> = mg::Nav::new(
        "value",
    );
}
