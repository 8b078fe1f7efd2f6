// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.userMatchTargetReferenceValue`, derived from
/// [`ReferenceValue`](super::ReferenceValue).
pub struct UserMatchTargetReferenceValue {
    /// `code`.
    pub code: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserMatchTargetReferenceValue: "microsoft.graph.industryData.userMatchTargetReferenceValue", complex, base super::ReferenceValue;
    code: "code",
}

mg::derived_from! { UserMatchTargetReferenceValue: super::ReferenceValue }

impl UserMatchTargetReferenceValue {
    /// `value`: [`ReferenceDefinition`](super::ReferenceDefinition).
    pub const VALUE: mg::Nav<
        UserMatchTargetReferenceValue,
        super::ReferenceDefinition,
    > = mg::Nav::new("value");
}
